"""A folder for Windows that runs noticegen where no Python is installed and nobody may install anything."""
