"""What the patterns of rules are made of."""

from noticegen.problems.lazy import Lazy

__all__ = ["CAPITALISED", "Lazy"]

CAPITALISED = r"[A-ZĐÂÊÔƠƯĂÁÀẢÃẠẤẦẨẪẬẮẰẲẴẶÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ]\w*"
"""A word with a capital, as part of a pattern."""
