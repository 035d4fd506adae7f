import Glibc
import System

/// Gives the same value for the same bytes: a journal names the same few exercises and concepts over and over.
///
/// A table with one place for each hash; a newcomer takes the place of whoever was there, so it never grows.
struct Interner<Value> {
    private var keys: [[UInt8]]
    private var values: [Value?]
    private static var places: Int { 1 << 12 }

    init() {
        keys = Array(repeating: [], count: Self.places)
        values = Array(repeating: nil, count: Self.places)
    }

    mutating func value(
        _ bytes: UnsafeBufferPointer<UInt8>, make: () throws(JSONFlaw) -> Value
    ) throws(JSONFlaw) -> Value {
        let place = Int(truncatingIfNeeded: bytes.quickHash) & (Self.places - 1)
        if let value = values[place], keys[place].count == bytes.count,
            keys[place].withUnsafeBufferPointer({
                bytes.isEmpty || memcmp($0.baseAddress!, bytes.baseAddress!, bytes.count) == 0
            })
        {
            return value
        }
        let value = try make()
        keys[place] = Array(bytes)
        values[place] = value
        return value
    }
}
