extension String {
    /// The text as Markdown in which nothing is taken for markup, or for HTML.
    package var escapedForMarkdown: String {
        replacingScalars { scalar in
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": "\\\(scalar)"
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            default: nil
            }
        }
    }
}
