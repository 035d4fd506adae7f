import Testing

@testable import System

/// Digests as FIPS 180-4 and `sha256sum` have them.
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1000),
            "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
        ),
    ])
    func isThatOfTheStandard(_ text: String, _ digest: String) {
        #expect(SHA256.of(Array(text.utf8)) == digest)
        var pieces = SHA256()
        for byte in text.utf8 { pieces.add([byte]) }
        #expect(pieces.digest() == digest)
    }

    /// Around the end of a block, where the padding goes.
    @Test func everyLengthHasItsOwn() {
        let digests = (0..<200).map { SHA256.of([UInt8](repeating: 7, count: $0)) }
        #expect(Set(digests).count == 200)
    }
}
