"""What stands in a report: facts -> headings, sentences, grids and pictures, section by section."""
