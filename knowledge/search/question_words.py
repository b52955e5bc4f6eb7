"""Words by which a text shows that it asks or says something: question words, verbs, and what it opens with."""

from typing import Final

from knowledge.words import Language

OPENINGS: Final[dict[Language, str]] = {
    "sv": r"(?:och|men|sa|eller|samt|da|varfor det|hur da|nar da|vem da|vilka da)\b",
    "en": r"(?:and|but|so|or|what about|how about|why is that|how so)\b",
    "vi": r"(?:the con|con|vay|the|va|the thi|vay con|the thi sao|con ve)\b",
}
ASKS: Final[dict[Language, str]] = {
    "sv": r"\b(?:vem|vad|nar|var|vart|hur|varfor|vilk\w+)\b",
    "en": r"\b(?:who|what|when|where|how|why|which)\b",
    "vi": r"\b(?:ai|gi|khi nao|bao gio|o dau|bao nhieu|vi sao|tai sao|nao)\b",
}
VERBS: Final[dict[Language, str]] = {
    "sv": r"\b(?:ar|var|blev|blir|har|hade|gor|gjorde|finns|fanns|kan|ska|skulle|far|fick|vill|heter)\b",
    "en": r"\b(?:is|are|was|were|do|does|did|has|have|had|can|could|will|should|may)\b",
    "vi": r"\b(?:la|co|duoc|da|se|lam)\b",
}
