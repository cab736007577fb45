"""What has been made, kept up to date: what changed is found, printed anew and told; nobody's work is destroyed."""
