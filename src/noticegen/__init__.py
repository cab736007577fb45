"""noticegen: the conclusions of a meeting, written as YAML, become the official notice of a Vietnamese state office."""

__version__ = "0.1.0"
