/// The encoding of the driver's messages and of the caches: each field is a length (4 bytes,
/// little-endian) and that many bytes. A list is a field whose bytes are fields.
package enum Fields {
    @inlinable package static func pack(_ fields: [[UInt8]]) -> [UInt8] {
        var packed: [UInt8] = []
        packed.reserveCapacity(fields.reduce(0) { $0 + $1.count + 4 })
        for field in fields {
            withUnsafeBytes(of: UInt32(field.count).littleEndian) { packed.append(contentsOf: $0) }
            packed.append(contentsOf: field)
        }
        return packed
    }

    /// Texts as a list.
    @inlinable package static func list(_ texts: [String]) -> [UInt8] { pack(texts.map { Array($0.utf8) }) }

    /// The fields, or nothing where the bytes are not whole fields.
    @inlinable package static func unpack(_ bytes: some RandomAccessCollection<UInt8>) -> [ArraySlice<UInt8>]? {
        let bytes = Array(bytes)
        var fields: [ArraySlice<UInt8>] = []
        var at = 0
        while at < bytes.count {
            guard at + 4 <= bytes.count else { return nil }
            let size = (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
            guard at + 4 + size <= bytes.count else { return nil }
            fields.append(bytes[(at + 4)..<(at + 4 + size)])
            at += 4 + size
        }
        return fields
    }

    @inlinable package static func string(_ field: some Sequence<UInt8>) -> String {
        String(decoding: Array(field), as: UTF8.self)
    }

    @inlinable package static func number(_ field: some Sequence<UInt8>) -> Int? { Int(string(field)) }
}
