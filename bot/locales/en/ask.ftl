# Questions, answers and sources.
ask-what = What would you like to know? Ask in your own words.
ask-too-long = The question is { $characters } characters long; I can take { $limit }. Please shorten it a little.
answer-from-documents = { $language ->
        [none] <b>From the documents:</b>
        [sv] <b>From the documents (in Swedish):</b>
        [vi] <b>From the documents (in Vietnamese):</b>
       *[en] <b>From the documents (in English):</b>
    }
answer-quote = “{ $quote }” [{ $mark }]
answer-translation = <i>Machine translation:</i> { $text }
answer-source = [{ $mark }] { $source }
source-label = { $document }{ $section ->
        [none] {""}
       *[other] {" "}· { $section }
    }{ $page ->
        [0] {""}
       *[other] {" "}· p. { $page }
    }{ $date ->
        [none] {""}
       *[other] {" "}· { $date }
    }
answer-not-your-question = Somebody else asked that.
button-sources = Sources
button-good = 👍
button-bad = 👎
button-pass-on = Ask the coordinators
sources-shown = Here are the sources in full.
sources-gone = Those documents have been removed, or are no longer open to you.
source-replaced = The document has been replaced since, and no longer says this in the same words. Ask again to hear what it says now.
feedback-thanks = { $kind ->
        [good] Thank you! Good to hear.
       *[bad] Thank you! That helps us improve.
    }
refusal-empty-library = I have no documents to answer from yet. An admin can send me a file here, or add a folder with the command samverkan ingest.
refusal-not-found =
    I can’t find that in our documents. I searched { $count ->
        [one] one document
       *[other] { $count } documents
    }. These come closest, but do not answer it:
refusal-nearest = • <i>{ $document }</i>{ $section ->
        [none] {""}
       *[other] {" "}(section { $section })
    }
pass-on-done = I have passed the question to the coordinators.
pass-on-before = The question has been passed to the coordinators already.
pass-on-request =
    <b>{ $name }</b> would like to know, and the documents do not tell:
    “{ $question }”
pass-on-how = Reply to this message, and I will send your answer to the person who asked.
pass-on-answered = Your answer has been sent to { $name }.
pass-on-answer =
    <b>{ $name }</b> answers your question “{ $question }”:
    { $answer }
pass-on-gone = The person who asked is no longer here, so your answer has not been sent.
model-timeout = The language model did not answer in time. Here is what the documents say, word for word.
model-rejected-key = The language model does not accept its key; whoever runs this assistant needs to look at it. Here is what the documents say, word for word.
model-rate-limited = The language model has too much to do just now. Here is what the documents say, word for word.
model-unreachable = The language model cannot be reached just now. Here is what the documents say, word for word.
model-malformed = The language model gave an answer that makes no sense. Here is what the documents say, word for word.
model-unfounded = The language model’s answer could not be confirmed in the documents, so here is what they say, word for word.
pass-on-nobody = I do not know yet who coordinates here, so the question has not been passed on.
