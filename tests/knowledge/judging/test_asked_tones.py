"""Which sentences are worded as the answer to a question would be."""

import pytest

from knowledge.judging.asked_tones import in_tone


@pytest.mark.parametrize(
    ("question", "sentence", "fits"),
    [
        ("Vad blev slutsatsen?", "Gruppens slutsats är att bussarna går för sällan.", True),
        ("What was the verdict on the pilot?", "The board considers the pilot a success.", True),
        ("Kết luận của nhóm là gì?", "Nhóm kết luận rằng xe buýt quá ít.", True),
        ("Vad blev slutsatsen?", "Gruppen träffades i mars.", False),
        ("What was the group not to discuss?", "Förslag om avgifter ingår inte i uppdraget.", True),
        ("What was the group to discuss?", "Förslag om avgifter ingår inte i uppdraget.", False),
        ("Vad var viktigast?", "Det mest betydelsefulla var att eleverna fick välja.", True),
        ("Vad är det för slags dokument?", "I skrivelsen redovisas vad som har gjorts.", True),
        ("Hur lång är texten?", "I skrivelsen redovisas vad som har gjorts.", False),
    ],
)
def test_a_verdict_a_no_a_most_and_a_kind_of_document_show(question: str, sentence: str, fits: bool) -> None:
    assert in_tone(question, sentence) is fits
