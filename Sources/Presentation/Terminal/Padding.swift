import Page

extension String {
    /// With spaces behind it, up to a width in columns.
    package func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self)))
    }
}

extension StyledText {
    /// As it will show, so that it can be measured.
    package var visible: StyledText { map(VisibleText.lines) }

    /// In columns.
    package var width: Int { parts.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    /// With spaces behind it, up to a width in columns.
    package func padded(to width: Int) -> StyledText {
        let text = visible
        return text + StyledText(String(repeating: " ", count: max(0, width - text.width)))
    }
}
