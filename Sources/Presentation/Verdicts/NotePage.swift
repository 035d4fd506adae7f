import Page

/// What an author says to whoever has solved an exercise.
package struct NotePage {
    private let note: String
    private let output: Output

    package init(_ note: String, output: Output) {
        self.note = note
        self.output = output
    }

    package func render() -> StyledText {
        "\("A last word", .strong)\n\n" + MarkdownText.render(note, output: output)
    }
}
