import Testing

@testable import Commands

/// Which declared file a path stands for.
@Suite struct DeclaredFileTests {
    private static let package = ["shop/__init__.py", "shop/prices.py", "tests/__init__.py", "pyproject.toml"]

    @Test(
        arguments: [
            ("/home/ada/try/shop/prices.py", package, .one("shop/prices.py")),
            ("/home/ada/try/prices.py", package, .one("shop/prices.py")),
            ("/pyproject.toml", package, .one("pyproject.toml")),
            ("/x/tests/__init__.py", package, .one("tests/__init__.py")),
            ("/x/__init__.py", package, .several(["shop/__init__.py", "tests/__init__.py"])),
            ("/x/price.py", package, .none),
            ("/x/myshop/prices.pyc", package, .none),
            // More of the path says more.
            ("/x/shop/prices.py", ["prices.py", "shop/prices.py"], .one("shop/prices.py")),
            ("/x/prices.py", ["prices.py", "shop/prices.py"], .one("prices.py")),
            ("/x/lib/a/b.py", ["one/a/b.py", "two/a/b.py", "two/b.py"], .several(["one/a/b.py", "two/a/b.py"])),
        ] as [(String, [String], DeclaredFile)])
    func namesIt(_ path: String, _ names: [String], _ expected: DeclaredFile) {
        #expect(DeclaredFile.named(by: path, among: names) == expected)
    }
}
