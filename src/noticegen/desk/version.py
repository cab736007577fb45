"""The version that a request was made of."""

from pydantic import BaseModel, ConfigDict


class Version(BaseModel):
    """Of a file; every change gives it another."""

    model_config = ConfigDict(extra="forbid")

    version: int
