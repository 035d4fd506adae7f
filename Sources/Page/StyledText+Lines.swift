/// Cut into lines and words, which keep their styles.
extension StyledText {
    /// What stands between the line ends; nothing behind the last one.
    package var lines: [StyledText] {
        var lines = split { $0 == "\n" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// The pieces between separators, empty ones too.
    package func split(by isSeparator: (Unicode.Scalar) -> Bool) -> [StyledText] {
        var pieces = [StyledText()]
        for part in parts {
            let slices = part.text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
            for (index, slice) in slices.enumerated() {
                if index > 0 { pieces.append(StyledText()) }
                let piece = Part(text: String(slice), style: part.style, link: part.link)
                pieces[pieces.count - 1].append(piece)
            }
        }
        return pieces
    }

    /// Without the spaces and, where asked for, the line ends behind it.
    package func droppingLast(while isDropped: (Unicode.Scalar) -> Bool) -> StyledText {
        var text = StyledText()
        var rest = parts[...]
        while let last = rest.popLast() {
            let scalars = last.text.unicodeScalars
            guard let end = scalars.lastIndex(where: { !isDropped($0) }) else { continue }
            for part in rest { text.append(part) }
            text.append(Part(text: String(scalars[...end]), style: last.style, link: last.link))
            break
        }
        return text
    }

    /// Without so many letters at its beginning.
    package func dropFirst(_ count: Int) -> StyledText {
        var text = StyledText()
        var left = count
        for part in parts {
            let scalars = part.text.unicodeScalars
            let dropped = Swift.min(left, scalars.count)
            left -= dropped
            text.append(Part(text: String(scalars.dropFirst(dropped)), style: part.style, link: part.link))
        }
        return text
    }
}
