import System

/// Finds the last error that a text tells of: a traceback, a syntax error without one, or at the least a line that names
/// one, as test tools and notebooks print them as well.
package struct PrintedErrorReader {
    private let lines: [ArraySlice<UInt8>]

    private init(_ bytes: [UInt8]) { lines = PrintedText(bytes).lines }

    package static func lastError(in bytes: [UInt8]) -> PrintedError? {
        let reader = PrintedErrorReader(bytes)
        let traceback = reader.lastTraceback()
        if let syntax = reader.lastSyntaxError(), syntax.line > traceback?.line ?? -1 { return syntax.error }
        return traceback?.error ?? reader.lastLine()
    }

    // MARK: - Tracebacks

    /// An error, and the line that names it.
    private typealias Found = (error: PrintedError, line: Int)

    private func lastTraceback() -> Found? {
        // One that is cut off at its end has nothing to explain, and the one before it has.
        let headings = lines.indices.reversed().lazy.compactMap { start in
            lines[start].range(of: TracebackLines.heading).map { (start, $0) }
        }
        for (start, heading) in headings.prefix(Self.mostTries) {
            if let found = traceback(at: start, heading) { return found }
        }
        return nil
    }

    /// How many tracebacks without an end are passed over.
    private static let mostTries = 20

    private func traceback(at start: Int, _ heading: Range<Int>) -> Found? {
        let line = lines[start]
        let before = line[..<heading.lowerBound]
        guard line[heading.upperBound...].isSame(":") else {
            return line[heading.upperBound...].isBlank ? notebook(at: start, before) : nil
        }
        if let group = groupHeading(above: start), let found = self.group(at: group) { return found }
        guard let margin = margin(before), var found = plain(at: start + 1, margin: margin) else { return nil }
        found.error.beginning = beginning(above: start, margin: margin)
        return found
    }

    /// What stands before each line, as where a log or a container puts something there.
    private func margin(_ before: ArraySlice<UInt8>) -> [UInt8]? {
        let isGroup = before.suffix(18).elementsEqual("+ Exception Group ".utf8)
        return isGroup ? Array(before.dropLast(18)) + Array("| ".utf8) : Array(before)
    }

    private func line(_ index: Int, without margin: [UInt8]) -> ArraySlice<UInt8> {
        let line = lines[index]
        return line.starts(with: margin) ? line.dropFirst(margin.count) : line
    }

    /// A traceback, from the line below its heading.
    private func plain(at start: Int, margin: [UInt8]) -> Found? {
        var frames = Frames()
        // Behind something else a line has to be an error's by more than its form.
        var isInterrupted = false
        for index in start..<lines.count {
            let line = line(index, without: margin)
            if line.range(of: TracebackLines.heading) != nil { return nil }
            if line.isBlank {
                isInterrupted = true
            } else if line.first == 0x20 {
                frames.take(line)
                isInterrupted = false
            } else if let found = TracebackLines.exception(line),
                !isInterrupted || TracebackLines.isError(found.type)
            {
                return (frames.error(found), index)
            } else if index - start > Self.mostBetween {
                return nil
            } else {
                isInterrupted = true
            }
        }
        return nil
    }

    /// How many lines of something else may come in between: what a program prints at the same time.
    private static let mostBetween = 3000

    // MARK: - Chains

    /// What the exception began with whose traceback has its heading here.
    private func beginning(above start: Int, margin: [UInt8]) -> PrintedError.Beginning? {
        var first: PrintedError.Beginning?
        var start = start
        while let sentence = lastFilled(above: start),
            TracebackLines.joinsChain(line(sentence, without: margin)),
            let earlier = lines[..<sentence].lastIndex(where: { $0.range(of: TracebackLines.heading) != nil }),
            let found = plain(at: earlier + 1, margin: margin), found.line < sentence
        {
            first = PrintedError.Beginning(
                type: found.error.type, message: found.error.message, place: found.error.place)
            start = earlier
        }
        return first
    }

    private func lastFilled(above start: Int) -> Int? { lines[..<start].lastIndex { !$0.isBlank } }

    // MARK: - Groups

    private static let groupHeading: StaticString = "  + Exception Group Traceback (most recent call last):"

    /// The outermost group that a traceback is in, or is the heading of.
    private func groupHeading(above start: Int) -> Int? {
        if lines[start].isSame(Self.groupHeading) { return start }
        guard lines[start].withoutIndentation.first.map({ "|+".utf8.contains($0) }) == true else { return nil }
        let drawn = lines[...start].reversed().prefix { line in
            line.first == 0x20 && line.withoutIndentation.first.map { "|+".utf8.contains($0) } == true
        }
        return drawn.lastIndex { $0.isSame(Self.groupHeading) }.map { $0.base - 1 }
    }

    /// The first error in a group.
    private func group(at start: Int) -> Found? {
        guard let head = plain(at: start + 1, margin: Array("  | ".utf8)) else { return nil }
        var first: PrintedError?
        var count = 0
        var last = head.line
        var frames = Frames()
        for index in (head.line + 1)..<lines.count {
            let drawn = lines[index].withoutIndentation
            guard lines[index].first == 0x20, let mark = drawn.first, "|+".utf8.contains(mark) else { break }
            let line = drawn.dropFirst(2)
            if mark == UInt8(ascii: "+") || line.range(of: TracebackLines.heading) != nil {
                frames = Frames()
            } else if line.isBlank || line.first == 0x20 {
                frames.take(line)
            } else if let found = TracebackLines.exception(line), TracebackLines.isError(found.type) {
                last = index
                if found.type.hasSuffix("ExceptionGroup") { continue }
                count += 1
                if first == nil { first = frames.error(found) }
            }
        }
        guard var error = first else { return head }
        // As in `several (2 sub-exceptions)`.
        let words = head.error.message
        let message = words.hasSuffix(")") ? words.lastIndex(of: "(").map { String(words[..<$0]) } ?? words : words
        error.group = PrintedError.Group(
            type: head.error.type, message: message.hasSuffix(" ") ? String(message.dropLast()) : message, count: count)
        return (error, last)
    }

    // MARK: - Without a traceback

    /// `SyntaxError: …` with its place above, as Python prints it for the program itself.
    private func lastSyntaxError() -> Found? {
        for end in lines.indices.reversed() {
            let line = lines[end].withoutIndentation
            guard TracebackLines.isSyntaxError(line), let found = TracebackLines.exception(line) else { continue }
            var frames = Frames()
            let start = lines[max(0, end - 6)..<end].lastIndex { TracebackLines.place($0) != nil }
            for line in lines[(start ?? end)..<end] { frames.take(line) }
            var error = frames.error(found)
            if error.place == nil { error.takePlaceOutOfMessage() }
            return (error, end)
        }
        return nil
    }

    /// A notebook's: the type in the heading's own line, `----> 3` before the line that failed.
    private func notebook(at start: Int, _ before: ArraySlice<UInt8>) -> Found? {
        let type = before.prefix { $0 != 0x20 }
        guard !type.isEmpty, before[type.endIndex...].isBlank else { return nil }
        let end = lines.indices[(start + 1)...].last {
            lines[$0].starts(with: type) && TracebackLines.exception(lines[$0]) != nil
        }
        guard let end, let found = TracebackLines.exception(lines[end]) else { return nil }
        var place: PrintedError.Place?
        var file = "the cell"
        for line in lines[(start + 1)..<end] {
            if line.begins(with: "Cell ") || line.begins(with: "File ") || line.begins(with: "<ipython") {
                file = line.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ":") }.text
                if line.begins(with: "File ") { file = String(file.dropFirst(5)) }
                continue
            }
            let arrow = line.prefix { $0 == UInt8(ascii: "-") }
            guard arrow.count > 1, line[arrow.endIndex...].begins(with: "> "),
                let number = line[arrow.endIndex...].dropFirst(2).number
            else { continue }
            if TracebackLines.isForeign(file), place != nil { continue }
            let source = line[arrow.endIndex...].dropFirst(2).drop { $0 != 0x20 }.withoutIndentation
            place = PrintedError.Place(file: file, line: number, source: source.isEmpty ? nil : source.text)
        }
        return (PrintedError(type: found.type, message: found.message, place: place), end)
    }

    /// A line that names an error and nothing else, with what a test tool puts before it.
    private func lastLine() -> PrintedError? {
        for line in lines.reversed() {
            var words = line.withoutIndentation
            if words.begins(with: "E  ") { words = words.dropFirst(1).withoutIndentation }
            if let found = TracebackLines.exception(words), TracebackLines.isError(found.type) {
                return PrintedError(type: found.type, message: found.message)
            }
        }
        return nil
    }
}

extension PrintedError {
    /// `invalid syntax (main.py, line 3)`, as Python has it where the error is printed as a text.
    fileprivate mutating func takePlaceOutOfMessage() {
        guard message.hasSuffix(")"), let open = message.lastIndex(of: "("), open > message.startIndex else { return }
        let parts = message[open...].dropFirst().dropLast().split(separator: ", line ")
        guard parts.count == 2, let line = Int(parts[1]) else { return }
        place = Place(file: String(parts[0]), line: line)
        message = String(message[..<message.index(before: open)])
    }
}

/// The places that a traceback goes through.
private struct Frames {
    private var own: PrintedError.Place?
    private var last: PrintedError.Place?
    private var isLastOwn = false
    /// Of the line that is quoted.
    private var indentation = 0

    mutating func take(_ line: ArraySlice<UInt8>) {
        if let found = TracebackLines.place(line) {
            keep()
            last = found.place
            isLastOwn = found.isOfSyntax || !TracebackLines.isForeign(found.place.file)
        } else if line.indentation >= 4, last?.marks == nil {
            if TracebackLines.isMarks(line) {
                // As far to the right as it stands below the line, whose own indentation is left out.
                // What stands to the left of the line has lost its meaning.
                if last?.source != nil, line.indentation >= indentation {
                    last?.marks = line.dropFirst(indentation).text
                }
            } else if last?.source == nil {
                last?.source = line.withoutIndentation.text
                indentation = line.count - line.withoutIndentation.count
            }
        }
    }

    private mutating func keep() { if isLastOwn { own = last } }

    func error(_ found: (type: String, message: String)) -> PrintedError {
        let deepest = last
        let place = isLastOwn ? last : own ?? last
        var error = PrintedError(type: found.type, message: found.message, place: place)
        if let deepest, deepest.file != place?.file { error.raisedIn = deepest.file }
        return error
    }
}
