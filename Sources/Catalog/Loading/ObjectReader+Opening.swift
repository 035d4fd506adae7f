import System

/// Files of JSON, with every fault of their form.
extension ObjectReader {
    /// Reads the object that a file holds; nothing, and a fault, where it does not hold one.
    static func open(_ bytes: [UInt8], file: String, faults: FaultCollector) -> ObjectReader? {
        let document = JSONDocument.read(bytes)
        for fault in document.faults { faults.report(AuthoringFault(fault, file: file)) }
        guard let value = document.value else { return nil }
        if let reader = ObjectReader(value, file: file, faults: faults) { return reader }
        faults.report(
            AuthoringFault(
                file: file, found: value.kind, expected: "an object, { … }", line: value.place.line,
                column: value.place.column))
        return nil
    }
}

extension AuthoringFault {
    fileprivate init(_ fault: JSONDocument.Fault, file: String) {
        let place = fault.place
        self.init(
            file: file, keyPath: "line \(place.line), column \(place.column)", found: fault.found,
            expected: fault.expected, line: place.line, column: place.column)
    }
}
