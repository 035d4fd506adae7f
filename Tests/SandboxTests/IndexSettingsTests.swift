import Testing

@testable import Sandbox

/// What of a user's own pip settings is taken over, and what is shown of them.
@Suite struct IndexSettingsTests {
    @Test func takeOverWherePackagesComeFromAndNothingElse() {
        let settings = IndexSettings(
            configured: [
                "install.index-url=https://install/simple", "global.index-url=https://global/simple",
                "global.find-links=/opt/wheels /more", "global.no-binary=:all:", "install.target=/tmp/x",
                "install.pre=true", "wheel.proxy=http://not", "global.timeout=5", "global", "download.cert=/a=b",
                "global.python=/tmp/python", "install.constraint=/tmp/c.txt", "global.find-links\u{301}=/evil",
            ],
            environment: [
                "PIP_DEFAULT_TIMEOUT": "9", "PIP_NO_BINARY": ":all:", "PIP_FIND_LINKS": "", "PIP_REQUIREMENT": "/x",
                "PIP_PYTHON": "/x", "PIP_USER": "1", "PIPE_PROXY": "x", "PIP_TRUSTED_HOST": "h",
            ])
        #expect(
            settings.variables == [
                "PIP_CONFIG_FILE": "/dev/null", "PIP_INDEX_URL": "https://install/simple",
                "PIP_FIND_LINKS": "/opt/wheels /more", "PIP_TIMEOUT": "9", "PIP_CERT": "/a=b", "PIP_TRUSTED_HOST": "h",
            ])
    }

    static let sources: [(environment: [String: String], sources: [String])] = [
        ([:], ["https://pypi.org/simple"]),
        (["PIP_NO_INDEX": "0"], ["https://pypi.org/simple"]),
        (["PIP_NO_INDEX": "yes"], []),
        (["PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/a@b /c?d"], ["/a@b", "/c?d"]),
        (
            ["PIP_PYPI_URL": "https://me:secret@host/simple", "PIP_EXTRA_INDEX_URL": "https://t@a/x\nfile:///b?t=1#f"],
            ["https://host/simple", "https://a/x", "file:///b"]
        ),
        (["PIP_INDEX_URL": "https://me:a/b?c#d@\u{301}e@host/"], ["https://host/"]),
        (["PIP_INDEX_URL": "https:/\u{301}/host"], ["https:/\u{301}/host"]),
    ]

    @Test(arguments: sources) func areToldWithoutPasswords(_ environment: [String: String], _ sources: [String]) {
        #expect(IndexSettings(configured: [], environment: environment).sources == sources)
    }

    @Test func passwordsInLinesOfPipAreHidden() {
        let settings = IndexSettings(
            configured: ["global.extra-index-url=https://a https://me:word@host/"],
            environment: ["PIP_PROXY": "http://p:q@proxy"])
        #expect(settings.withoutSecrets("no me:word@host, p:q@proxy; me") == "no ****@host, ****@proxy; me")
    }
}
