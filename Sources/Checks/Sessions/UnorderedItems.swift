/// The items of a collection as the interpreter shows it, in an order of their own; of anything else, its lines.
///
/// Inside the items the order of sets and dictionaries does not count either, as Python's `==` has it; that of lists does.
struct UnorderedItems: Equatable {
    /// What the items are in, such as `deque([` and `])`.
    private var frame: [String] = []
    private var items: [String]

    var count: Int { items.count }

    static func of(_ answer: [UInt8]) -> UnorderedItems {
        let text = Collection.trimmed(answer[...])
        if let collection = Collection(text), let found = items(collection) { return found }
        let lines = answer.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return UnorderedItems(
            items: (lines.last?.isEmpty == true ? lines.dropLast() : lines[...])
                .map { String(decoding: $0, as: UTF8.self) }.sorted())
    }

    /// Those of the outermost collection, which may be all that a call is shown with, as in `Counter({…})`.
    private static func items(_ collection: Collection) -> UnorderedItems? {
        if !collection.isCall {
            return UnorderedItems(
                frame: [collection.opening], items: collection.parts.map { canonical($0, 0) }.sorted())
        }
        guard collection.parts.count == 1, let inner = Collection(collection.parts[0]), var found = items(inner) else {
            return nil
        }
        found.frame.insert(collection.opening, at: 0)
        return found
    }

    /// More than anybody would write, and no more than can be followed.
    private static let deepest = 40

    /// The same text for values that differ in the order of sets and dictionaries alone.
    private static func canonical(_ text: ArraySlice<UInt8>, _ depth: Int) -> String {
        guard depth < deepest else { return String(decoding: text, as: UTF8.self) }
        if let (key, value) = Collection.entry(text) {
            return canonical(key, depth + 1) + ": " + canonical(value, depth + 1)
        }
        guard let collection = Collection(text) else { return String(decoding: text, as: UTF8.self) }
        let parts = collection.parts.map { canonical($0, depth + 1) }
        return collection.opening + (collection.isSetOrDictionary ? parts.sorted() : parts).joined(separator: ", ")
            + ")"
    }
}

extension UnorderedItems {
    /// What is shown in one pair of brackets.
    struct Collection {
        /// The bracket that opens it, with the name in front of it.
        let opening: String
        let parts: [ArraySlice<UInt8>]

        var isCall: Bool { opening.utf8.count > 1 }
        var isSetOrDictionary: Bool { opening == "{" }

        /// Nothing where the text is no such thing.
        init?(_ text: ArraySlice<UInt8>) {
            let masked = PythonMask.of(Array(text))
            let depths = PythonMask.depths(masked)
            guard let last = masked.last, ")]}".utf8.contains(last), depths.last == 0 else { return nil }
            let name = masked.prefix { PythonMask.isOfName($0) || $0 == UInt8(ascii: ".") }.count
            guard "([{".utf8.contains(masked[name]), name == 0 || masked[name] == UInt8(ascii: "("),
                !depths[(name + 1)..<(masked.count - 1)].contains(0)
            else { return nil }
            opening = String(decoding: masked[...name], as: UTF8.self)
            let commas = masked.indices.filter { masked[$0] == UInt8(ascii: ",") && depths[$0] == 1 }
            let ends = commas + [masked.count - 1]
            let parts = zip([name] + commas, ends).map { start, end in
                Self.trimmed(text[(text.startIndex + start + 1)..<(text.startIndex + end)])
            }
            self.parts = parts.count == 1 && parts[0].isEmpty ? [] : parts
        }

        /// The key and the value of what is in a dictionary.
        static func entry(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
            let masked = PythonMask.of(Array(text))
            let depths = PythonMask.depths(masked)
            guard let colon = masked.indices.first(where: { masked[$0] == UInt8(ascii: ":") && depths[$0] == 0 }) else {
                return nil
            }
            let place = text.startIndex + colon
            return (trimmed(text[..<place]), trimmed(text[(place + 1)...]))
        }

        static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            let start = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            let last = start.lastIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) }
            return last.map { start[...$0] } ?? start.prefix(0)
        }
    }
}
