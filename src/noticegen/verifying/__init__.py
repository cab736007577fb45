"""What the signatures of a PDF are worth. Loaded by `noticegen verify` alone: needs the extra that signing needs."""
