"""Signatures: whose field, with what key, seen how, at what time. Loaded by `noticegen sign` alone: needs the extra."""
