/// A number of bytes in words.
package enum ByteCount {
    /// As in `512 bytes`, `12.5 KiB` or `3 MiB`.
    package static func words(_ bytes: Int) -> String {
        if bytes < 10_240 { return "\(bytes) bytes" }
        let tenths = bytes < 1 << 20 ? bytes * 10 / 1024 : bytes * 10 / (1 << 20)
        let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return number + (bytes < 1 << 20 ? " KiB" : " MiB")
    }
}
