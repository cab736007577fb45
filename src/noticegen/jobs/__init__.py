"""The work cut into jobs that carry all they need and give back values: they run here, in a process, or elsewhere.

`plan` turns a notice's bytes into the papers to print; `print_paper` turns one paper into its files.
"""
