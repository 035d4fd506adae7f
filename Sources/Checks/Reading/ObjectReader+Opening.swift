import Page
import System

/// Files of JSON, with every fault of their form.
extension ObjectReader {
    /// Reads the object that a file holds; nothing, and a finding, where it does not hold one.
    package static func open(_ bytes: [UInt8], file: String, findings: FindingCollector) -> ObjectReader? {
        let document = JSONDocument.read(bytes)
        for fault in document.faults { findings.report(Finding(fault, file: file)) }
        guard let value = document.value else { return nil }
        if let reader = ObjectReader(value, file: file, findings: findings) { return reader }
        let place = Finding.Place(line: value.place.line, column: value.place.column)
        findings.report(Finding(.schema, file: file, at: place, found: value.kind, expected: "an object, { … }"))
        return nil
    }
}

extension Finding {
    fileprivate init(_ fault: JSONDocument.Fault, file: String) {
        self.init(
            fault.earlier == nil ? .jsonSyntax : .keyTwice, file: file,
            at: Place(line: fault.place.line, column: fault.place.column), found: fault.found,
            expected: fault.expected)
    }
}
