"""The one grammar of the three languages: all rules together."""

from typing import Final

from handlers.when.clocks import CLOCK_RULES
from handlers.when.days import DAY_RULES
from handlers.when.pattern import Grammar
from handlers.when.ranges import RANGE_RULES
from handlers.when.repeats import REPEAT_RULES
from handlers.when.spans import SPAN_RULES

GRAMMAR: Final = Grammar(
    (*SPAN_RULES, *CLOCK_RULES, *DAY_RULES, *RANGE_RULES, *REPEAT_RULES),
    special={"someday": ("date", "glue", "article")},
)
