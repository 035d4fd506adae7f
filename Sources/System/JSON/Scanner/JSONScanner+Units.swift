/// Strings in which half of a letter may stand alone, as Python writes and reads them.
extension JSONScanner {
    /// What a string says, in units of UTF-16.
    func units(_ raw: RawString) throws(JSONFlaw) -> [UInt16] {
        var units: [UInt16] = []
        var at = 0
        while at < raw.content.count {
            let end = raw.content[at...].firstIndex(of: UInt8(ascii: "\\")) ?? raw.content.count
            guard let plain = String(validating: raw.content[at..<end], as: UTF8.self) else {
                throw JSONFlaw(.notUTF8, at: raw.start - 1)
            }
            units += plain.utf16
            at = end + 1
            if end == raw.content.count { break }
            do throws(JSONFlaw.Reason) {
                units += try Self.unitsOfEscape(raw.content, &at)
            } catch {
                throw JSONFlaw(error, at: raw.start + at - 1)
            }
        }
        return units
    }

    private static func unitsOfEscape(
        _ content: UnsafeBufferPointer<UInt8>, _ at: inout Int
    ) throws(JSONFlaw.Reason) -> [UInt16] {
        let start = at
        do throws(JSONFlaw.Reason) {
            return Array(String(try escape(content, &at)).utf16)
        } catch {
            guard start < content.count, content[start] == UInt8(ascii: "u") else { throw error }
            // Not a letter, so half of one, if it has its digits; what follows is looked at by itself.
            at = start + 1
            return [try hexadecimal(content, &at)]
        }
    }
}
