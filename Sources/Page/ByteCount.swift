/// A number of bytes in words.
package enum ByteCount {
    private static let units = [("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)]

    /// As in `512 bytes`, `12.5 KiB` or `3 MiB`.
    package static func words(_ bytes: Int) -> String {
        if bytes < 10_240 { return "\(bytes) bytes" }
        let (unit, size) = units.last { bytes >= $0.1 } ?? units[0]
        let tenths = bytes / size * 10 + bytes % size * 10 / size
        return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)") + " " + unit
    }
}
