"""Reports as DOCX: real styles, contents, captions, header, page numbers, pictures with alternative text."""
