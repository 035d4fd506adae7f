import System

/// Tracebacks in what a program has written that has gone on, as a server does: what stands behind them is not their own.
extension TracebackParser {
    /// The last one.
    package func parse(log: [UInt8]) -> PythonException? {
        let lines = log.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.lastIndex { Self.isHeader($0) }.flatMap { parse(lines, at: $0) }
    }

    /// What has ended a thread or a task of asyncio, the first if there are several.
    func parse(besides log: [UInt8]) -> PythonException? {
        let lines = log.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { line in Self.besides.contains { line.starts(with: $0.utf8) } })
        else { return nil }
        return lines[start...].firstIndex { Self.isHeader($0) }.flatMap { parse(lines, at: $0) }
    }

    /// What Python writes above such a traceback.
    private static let besides = ["Exception in thread ", "Task exception was never retrieved"]

    private func parse(_ lines: [ArraySlice<UInt8>], at header: Int) -> PythonException? {
        guard let end = lines[(header + 1)...].firstIndex(where: { isEnd(String(decoding: $0, as: UTF8.self)) }),
            var exception = parse(Array(lines[header...end].joined(separator: [UInt8(ascii: "\n")])))
        else { return nil }
        exception.traceback = withoutForeignFrames(exception.traceback)
        return exception
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
