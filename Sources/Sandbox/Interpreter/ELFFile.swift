import System

/// The little that has to be known of an executable's format.
enum ELFFile {
    /// The dynamic loader that the kernel starts an executable with: the content of its PT_INTERP segment.
    static func loader(of executable: String) -> String? {
        guard let head = FileContent.head(executable, bytes: 4096), head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else {
            return nil
        }
        // 64-bit, little-endian: e_phoff at 32, e_phentsize at 54, e_phnum at 56; p_type, p_offset at 8, p_filesz at 32.
        func number(_ offset: Int, _ size: Int) -> Int {
            guard offset >= 0, offset + size <= head.count else { return 0 }
            return (0..<size).reduce(0) { $0 | Int(head[offset + $1]) << (8 * $1) }
        }
        let table = number(32, 4)
        let size = number(54, 2)
        for index in 0..<number(56, 2) {
            let entry = table + index * size
            guard number(entry, 4) == 3 else { continue }
            let offset = number(entry + 8, 4)
            let length = number(entry + 32, 4)
            guard length > 1, offset + length <= head.count else { return nil }
            return String(decoding: head[offset..<(offset + length - 1)], as: UTF8.self)
        }
        return nil
    }
}
