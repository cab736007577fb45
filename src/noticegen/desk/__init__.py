"""The page in the browser: a workspace shown, edited and printed, on this machine only."""
