"""The kit's quick start, run by a Windows Python under wine; what it makes, compared with what this machine makes.

Python's programs are those that python.org built (a package brings them), its library that of any Python 3.12; the kit
is made of them by the code that makes it of python.org's own archive.
"""
