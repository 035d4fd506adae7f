import Testing

private let hints = "./hints.md"
private let diagnosis = "./mistakes/counts-up/diagnosis.md"

/// Faults of hints and of what is said of mistakes.
@Suite struct HintFaultTests {
    private static func ladder(_ second: String, heading: String = "## Hint 2") -> CatalogCopy.Edit {
        .write(hints, "## Hint 1\n\nCount down by hand.\n\n\(heading)\n\n\(second)\n")
    }

    private static let solution = """
        ```python
        def countdown(start):
            if start < 0:
                raise ValueError("start is below 0")
            return list(range(start, 0, -1))
        ```
        """

    @Test(arguments: [
        AuthoringRow(
            "hints", "words above the first", .replace(hints, "## Hint 1", with: "Read this.\n\n## Hint 1"),
            at: hints + ": line 1", found: "which nobody is shown", expected: "nothing above"),
        AuthoringRow(
            "hint-headings", "a number left out", ladder("Take `range`.", heading: "## Hint 3"),
            at: hints + ": line 5", found: "Hint 3", expected: "the number 2"),
        AuthoringRow(
            "hint-headings", "a number twice", ladder("Take `range`.", heading: "## Hint 1"),
            at: hints + ": line 5", found: "\"Hint 1\" again", expected: "the number 2"),
        AuthoringRow(
            "hint-headings", "a heading twice", .write(hints, "## Look\n\nCount.\n\n## look\n\nTake `range`.\n"),
            at: hints + ": line 5", found: "\"look\" again", expected: "headings that differ"),
        AuthoringRow(
            "hints-alike", "the same again", ladder("Count  down by HAND."), at: hints + ": line 5",
            found: "the text of hint 1 again", expected: "goes further"),
        AuthoringRow(
            "hint-is-solution", "the whole answer", ladder(solution), at: hints + ": line 5",
            found: "all lines of solution/steps.py", expected: "at least one gap"),
        AuthoringRow(
            "hint-is-solution", "the whole answer, in pieces",
            ladder(solution.replacing("    return", with: "```\nand at the end\n```python\n    return")),
            at: hints + ": line 5", found: "all lines of solution/steps.py", expected: "at least one gap"),
        AuthoringRow(
            "hint-is-solution", "the whole answer, with remarks",
            ladder(solution.replacing("< 0:", with: "< 0:  # nothing to count")),
            at: hints + ": line 5", found: "all lines of solution/steps.py", expected: "at least one gap"),
        AuthoringRow(
            "hint-is-solution", "the whole answer in a diagnosis",
            .write(diagnosis, "Count down. This is how it is done:\n\n" + solution + "\n"), at: diagnosis + ": line 1",
            found: "all lines of solution/steps.py", expected: "at least one gap"),
        AuthoringRow(
            "hint-length", "too many words", ladder(String(repeating: "word ", count: 41)), at: hints + ": line 5",
            found: "41 words", expected: "at most 40", isWarning: true),
        AuthoringRow(
            "heading-order", "a title of its own", ladder("# Take\n\nTake `range`."), at: hints + ": line 7",
            found: "a heading with #", expected: "##"),
        AuthoringRow(
            "diagnosis-text", "a word", .write(diagnosis, "Wrong.\n"), at: diagnosis, found: "1 word",
            expected: "two kind sentences"),
        AuthoringRow(
            "diagnoses-alike", "the same of both", .delete(diagnosis),
            .copy("./mistakes/stops-early/diagnosis.md", to: diagnosis), at: diagnosis,
            found: "the text of mistakes/stops-early/diagnosis.md again", expected: "this mistake alone"),
        AuthoringRow(
            "diagnosis-length", "too many words", .write(diagnosis, String(repeating: "word ", count: 46)),
            at: diagnosis, found: "46 words", expected: "at most 45", isWarning: true),
    ])
    func fault(_ row: AuthoringRow) throws { try row.check() }

    @Test(arguments: [
        ladder(solution.replacing("start, 0, -1", with: "start, 0, …")), ladder("```python\n## no heading\nx = 1\n```"),
        .write(hints, "## Look\n\nCount.\n\n## Think\n\nTake `range`.\n"),
    ])
    func isFine(_ edit: CatalogCopy.Edit) throws {
        #expect(try CatalogCopy.with([edit]) { $0.faults() } == [])
    }
}
