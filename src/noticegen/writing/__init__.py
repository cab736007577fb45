"""An author's file begun, numbered, written: what changes a notice's YAML as a whole."""
