import System

/// What is said of the files of an answer by reading them: see `source_request.py`.
struct SourceReport {
    struct Silenced {
        var file: String
        var line: Int
        var by: Suppression
    }

    /// Of the first file that Python cannot read.
    var unreadable: PythonException?
    var silenced: [Silenced] = []

    /// Nothing where the bytes are no such report.
    init?(_ output: [UInt8]) {
        guard let files = JSONValue.read(output, .python)?.elements else { return nil }
        for entry in files {
            let file = entry["file"]?.text ?? ""
            if let fault = entry["unreadable"] { unreadable = unreadable ?? Self.exception(fault, in: file) }
            for each in entry["silenced"]?.elements ?? [] {
                guard let by = each["by"]?.text.flatMap(Suppression.init), let line = each["line"]?.number?.integer
                else { return nil }
                silenced.append(Silenced(file: file, line: line, by: by))
            }
        }
    }

    private static func exception(_ fault: JSONValue, in file: String) -> PythonException {
        let type = fault["type"]?.text ?? ""
        var exception = PythonException(
            type: type, message: fault["message"]?.text ?? "", file: file, line: fault["line"]?.number?.integer,
            traceback: fault["words"]?.text ?? "")
        // Bytes that are no text, or nesting too deep, keep Python from reading a file as a wrong letter does.
        if !exception.isSyntaxError { exception.type = "SyntaxError" }
        return exception
    }
}
