"""A page's text set in lines and pages, from the fonts' advances and the form's measures alone."""
