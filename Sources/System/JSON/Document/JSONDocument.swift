/// A file of JSON as its author has to see it: its value, and everything that is wrong with it.
package struct JSONDocument: Sendable {
    /// Nothing where the file is not JSON. With a key there twice, the last one counts.
    package let value: JSONValue?
    /// In the order of their places. Only repeated keys let the reading go on.
    package let faults: [Fault]

    /// One thing that is wrong, in words that follow "found" and "expected".
    package struct Fault: Hashable, Sendable {
        /// Where it shows.
        package let place: JSONPlace
        /// What is there.
        package let found: String
        /// What belongs there.
        package let expected: String
        /// Of a key that is there twice, where it was before.
        package var earlier: JSONPlace?
    }

    /// Reads all bytes, which have to be one value.
    package static func read(_ bytes: [UInt8], _ dialect: JSONDialect = .strict) -> JSONDocument {
        bytes.withUnsafeBufferPointer { buffer in
            var tree = JSONTree(buffer, dialect)
            do throws(JSONFlaw) {
                let value = try tree.whole()
                return JSONDocument(value: value, faults: tree.repetitions.map(Fault.init))
            } catch {
                let fault = FlawReport(bytes: buffer, flaw: error).fault
                return JSONDocument(value: nil, faults: tree.repetitions.map(Fault.init) + [fault])
            }
        }
    }
}

extension JSONDocument.Fault {
    fileprivate init(_ repetition: JSONTree.Repetition) {
        let earlier = repetition.earlier
        self.init(
            place: repetition.place, found: "the key \"\(repetition.key.string)\" again",
            expected: "each key only once; it is in line \(earlier.line), column \(earlier.column) already",
            earlier: earlier)
    }
}
