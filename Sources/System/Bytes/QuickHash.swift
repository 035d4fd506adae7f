/// A short name for bytes.
package enum QuickHash {
    /// FNV-1a, 64 bits, in hexadecimal: for names of cache files, where nobody would gain from a collision.
    package static func of(_ bytes: [UInt8]) -> String {
        let value = bytes.withUnsafeBufferPointer { buffer in
            var value: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in buffer { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
            return value
        }
        return String(value, radix: 16)
    }
}
