/// A short name for bytes.
package enum QuickHash {
    /// FNV-1a, 64 bits, in hexadecimal: for names of cache files, where nobody would gain from a collision.
    package static func of(_ bytes: some Sequence<UInt8>) -> String {
        let value = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(value, radix: 16)
    }
}
