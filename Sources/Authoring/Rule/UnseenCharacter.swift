/// Characters that nobody sees where they stand in a text.
enum UnseenCharacter {
    /// Control characters but tab and newline, marks of byte order and direction, fillers, spaces without width, other ends
    /// of lines, tags, broken letters. Not what joins letters: some scripts and emoji are written with it.
    static func isOne(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F,
            0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xFFFD, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
