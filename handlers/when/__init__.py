"""Dates as people write them in Swedish, English and Vietnamese: text and the present moment in, dates out; pure."""

from handlers.when.doubts import either, impossible, nearly, perhaps, without_weekday
from handlers.when.elsewhere import find, parse, understand
from handlers.when.model import Found, Grain, When
from handlers.when.reader import find_all, find_been, find_days
from handlers.when.syllables import is_vietnamese_syllable
from handlers.when.vocabulary import month_names, number_words

__all__ = [
    "Found",
    "Grain",
    "When",
    "either",
    "find",
    "find_all",
    "find_been",
    "find_days",
    "impossible",
    "is_vietnamese_syllable",
    "month_names",
    "nearly",
    "number_words",
    "parse",
    "perhaps",
    "understand",
    "without_weekday",
]
