"""What is wrong with what the administrator gave, or with the way to the packages."""


class KitError(Exception):
    """One sentence with the way out, in Vietnamese and in English."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(f"{vi}\n({en})")
