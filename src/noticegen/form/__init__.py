"""The form of an office's documents: measures, fonts, its own words, where lines may break."""
