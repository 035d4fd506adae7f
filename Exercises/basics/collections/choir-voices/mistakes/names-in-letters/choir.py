def by_voice(singers):
    voices = {}
    for singer, voice in singers:
        if voice not in voices:
            voices[voice] = []
        voices[voice] += singer
    return voices
