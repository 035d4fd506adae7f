import System

/// The last traceback in the log of a program that has gone on, as a server does: what stands behind it is not its own.
extension TracebackParser {
    package func parse(log: [UInt8]) -> PythonException? {
        let lines = log.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let header = lines.lastIndex(where: { Self.isHeader($0) }),
            let end = lines[(header + 1)...].firstIndex(where: { isEnd(String(decoding: $0, as: UTF8.self)) })
        else { return nil }
        let exception = parse(Array(lines[header...end].joined(separator: [UInt8(ascii: "\n")])))
        return exception.map { exception in
            var short = exception
            short.traceback = withoutForeignFrames(exception.traceback)
            return short
        }
    }

    private static func isHeader(_ line: ArraySlice<UInt8>) -> Bool {
        line.elementsEqual(header.utf8) || line.elementsEqual(groupHeader.utf8)
    }

    /// The margin of an exception group's trunk does not count.
    private func isEnd(_ line: String) -> Bool {
        let hasMargin = line.beginsBytewise(with: "  | ")
        return isExceptionLine(hasMargin ? String(decoding: line.utf8.dropFirst(4), as: UTF8.self) : line)
    }
}

extension TracebackParser {
    /// What a server has logged, as the learner is shown it.
    func shortened(log: [UInt8]) -> String { withoutForeignFrames(withoutFolder(log)) }

    /// Below a server and a framework there are dozens of frames that are not the learner's; their number is enough.
    private func withoutForeignFrames(_ log: String) -> String {
        var shown: [Substring] = []
        var hidden = 0
        var isHidden = false
        func tellHidden() {
            if hidden > 0 { shown.append("  … \(hidden) more, outside of your files") }
            hidden = 0
        }
        for line in log.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.beginsBytewise(with: "  File \"") {
                isHidden = !learnerFiles.contains { line.beginsBytewise(with: "  File \"\($0)\"") }
                if isHidden { hidden += 1 }
            } else if !line.beginsBytewise(with: "    ") {
                isHidden = false
            }
            if isHidden { continue }
            tellHidden()
            shown.append(line)
        }
        tellHidden()
        return shown.joined(separator: "\n")
    }
}
