"""Whether a value meets a shipped document, without an engine: written by `make_verdicts.py`."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from typing import Any

from voiceschema.formats import PATTERNS, RESIDUES, in_python
from voiceschema.keywords import ASSERTIONS
from voiceschema.python_values import is_plain
from voiceschema.source import MAX_DEPTH

# The documents themselves are never so deep that what may stand anywhere in them could not have as many levels.
_LEVELS = MAX_DEPTH // 2


def _anything(v):
    return True


def _nothing(v):
    return False


def _plain(v):
    return is_plain(v, _LEVELS)


def _sent(v, name, table, otherwise):
    word = v.get(name) if type(v) is dict else None
    return table.get(word, otherwise)(v) if type(word) is str else otherwise(v)


def _p2(v):
    global _p2
    _p2 = re.compile(in_python('[^!-~]')).search
    return _p2(v)
def _p3(v):
    global _p3
    _p3 = re.compile(in_python(PATTERNS['e164'])).search
    return _p3(v)
def _sound1(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p3(v))
def _sound0(v):
    if not _sound1(v):
        return False
    return True
def _sound4(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound0(item):
            return False
    return len(v) >= 1
def _sound6(v):
    return (type(v) is str and v == 'connect')
def _sound11(v):
    return (type(v) is str and v == 'phone')
def _sound12(v):
    if not _sound1(v):
        return False
    return True
def _p15(v):
    global _p15
    _p15 = re.compile(in_python(PATTERNS['dtmf'])).search
    return _p15(v)
def _sound14(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p15(v))
def _sound13(v):
    if not _sound14(v):
        return False
    return True
def _p19(v):
    global _p19
    _p19 = re.compile(in_python(PATTERNS['url'])).search
    return _p19(v)
def _sound18(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p19(v) and RESIDUES['url'](v) is None)
def _sound17(v):
    if not _sound18(v):
        return False
    return True
def _sound20(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
_T21 = {'url': _sound17, 'ringbackTone': _sound17, 'ringback': _sound20}
def _sound16(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T21.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'url' in v
def _sound22(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
_T23 = {'type': _sound11, 'number': _sound12, 'dtmfAnswer': _sound13, 'onAnswer': _sound16, 'shaken': _sound22}
def _sound10(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T23.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'number' in v)
def _sound25(v):
    return (type(v) is str and v == 'sip')
def _p28(v):
    global _p28
    _p28 = re.compile(in_python(PATTERNS['sip-uri'])).search
    return _p28(v)
def _sound27(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p28(v) and RESIDUES['sip-uri'](v) is None)
def _sound26(v):
    if not _sound27(v):
        return False
    return True
def _p30(v):
    global _p30
    _p30 = re.compile(in_python('[.:@]')).search
    return _p30(v)
def _sound29(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p30(v)) and len(v) >= 1)
_T32 = {}
def _sound33(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _p34(v):
    global _p34
    _p34 = re.compile(in_python('^[Xx]-')).search
    return _p34(v)
def _f35(v):
    return (not ((not type(v) is str) or _p34(v)))
def _sound31(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound33(item):
                continue
            return False
        if not f(item):
            return False
    return (not (not all(_f35(item) for item in v)))
def _sound37(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (len(v) >= 1 and len(v) <= 256)
_T38 = {'User-to-User': _sound37}
def _sound36(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T38.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
_T39 = {'type': _sound25, 'uri': _sound26, 'user': _sound22, 'domain': _sound29, 'headers': _sound31, 'standardHeaders': _sound36, 'standard_headers': _sound20}
def _sound24(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T39.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v)
def _sound41(v):
    return (type(v) is str and v == 'websocket')
def _p44(v):
    global _p44
    _p44 = re.compile(in_python(PATTERNS['websocket-uri'])).search
    return _p44(v)
def _sound43(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p44(v) and RESIDUES['websocket-uri'](v) is None)
def _sound42(v):
    if not _sound43(v):
        return False
    return True
def _sound46(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def _sound45(v):
    if not _sound46(v):
        return False
    return True
def _f48(v):
    return ((not type(v) is str) or len(v) <= 506)
_a49 = ASSERTIONS['x-maxJsonBytes'](512)
def _sound47(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ((not ('event' in v or 'content-type' in v)) and all(_f48(item) for item in v) and len(v) <= 85 and _a49(v))
def _sound51(v):
    return (type(v) is str and v in {'vonage', 'custom'})
def _p53(v):
    global _p53
    _p53 = re.compile(in_python('[^ -~]')).search
    return _p53(v)
def _sound52(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p53(v)) and len(v) >= 1 and len(v) <= 8191)
_T54 = {'type': _sound51, 'value': _sound52}
def _f55(v):
    return (type(v) is str and v == 'custom')
def _f56(v):
    return (type(v) is str and v == 'vonage')
def _sound50(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T54.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (('value' in v if ('type' in v and ('type' not in v or _f55(v['type']))) else ((not ('type' in v and ('type' not in v or _f56(v['type'])))) or (not 'value' in v))) and 'type' in v)
_T57 = {'type': _sound41, 'uri': _sound42, 'content-type': _sound45, 'headers': _sound47, 'authorization': _sound50}
def _sound40(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T57.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('content-type' in v and ('type' in v and 'uri' in v))
def _sound59(v):
    return (type(v) is str and v == 'app')
_T60 = {'type': _sound59, 'user': _sound22}
def _sound58(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T60.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'user' in v)
def _sound62(v):
    return (type(v) is str and v == 'vbc')
def _p64(v):
    global _p64
    _p64 = re.compile(in_python('^[0-9]+$')).search
    return _p64(v)
def _sound63(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (((not _p2(v)) and _p64(v)) and len(v) >= 1)
_T65 = {'type': _sound62, 'extension': _sound63}
def _sound61(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T65.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'extension' in v)
_T66 = {'phone': _sound10, 'sip': _sound24, 'websocket': _sound40, 'app': _sound58, 'vbc': _sound61}
def _f67(v):
    return (type(v) is str and v in {'phone', 'sip', 'websocket', 'app', 'vbc'})
def _sound9(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'type', _T66, _plain):
        return False
    return ('type' in v and ('type' not in v or _f67(v['type'])))
def _sound8(v):
    if not _sound9(v):
        return False
    return True
def _sound7(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound8(item):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound68(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
def _sound70(v):
    return type(v) is bool
def _sound69(v):
    if not _sound70(v):
        return False
    return True
def _sound71(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def _sound72(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _sound73(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def _sound74(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound77(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound78(v):
    return (type(v) is str and v in {'detect', 'detect_beep', 'default'})
def _sound79(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
_T80 = {'behavior': _sound77, 'mode': _sound78, 'beep_timeout': _sound79}
def _sound76(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T80.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound75(v):
    if not _sound76(v):
        return False
    return True
def _sound81(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound84(v):
    if not _sound18(v):
        return False
    return True
def _sound83(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound84(item):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound82(v):
    if not _sound83(v):
        return False
    return True
def _sound86(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _sound85(v):
    if not _sound86(v):
        return False
    return True
def _sound87(v):
    if not _sound18(v):
        return False
    return True
_T88 = {'action': _sound6, 'endpoint': _sound7, 'from': _sound68, 'randomFromNumber': _sound69, 'eventType': _sound71, 'timeout': _sound72, 'limit': _sound73, 'machineDetection': _sound74, 'advancedMachineDetection': _sound75, 'advanced_machine_detection': _sound81, 'eventUrl': _sound82, 'eventMethod': _sound85, 'ringbackTone': _sound87}
def _f90(v):
    return (type(v) is str and v in {'phone', 'sip'})
def _f91(v):
    return (type(v) is dict and 'type' in v and ('type' not in v or _f90(v['type'])))
def _meets89(v):
    return (type(v) is list and any(_f91(item) for item in v))
def _meets94(v):
    return (type(v) is str and (not _p2(v)) and _p3(v))
def _meets93(v):
    return _meets94(v)
def _meets92(v):
    return _meets93(v)
def _f95(v):
    return type(v) is str
def _f96(v):
    return ((type(v) is str and v == 'true') or v is True)
def _f97(v):
    return (type(v) is str and v == 'synchronous')
def _sound5(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T88.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((('from' not in v or _meets92(v['from'])) if ('endpoint' in v and ('endpoint' not in v or _meets89(v['endpoint']))) else ('from' not in v or _f95(v['from']))) and ((not ('randomFromNumber' in v and ('randomFromNumber' not in v or _f96(v['randomFromNumber'])))) or (not 'from' in v)) and ((not ('eventType' in v and ('eventType' not in v or _f97(v['eventType'])))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v))
def _sound99(v):
    return (type(v) is str and v == 'conversation')
def _sound100(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
_a105 = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
def _sound104(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a105(v)
def _sound103(v):
    if not _sound104(v):
        return False
    return True
def _sound106(v):
    if not _sound83(v):
        return False
    return True
def _sound107(v):
    if not _sound86(v):
        return False
    return True
def _sound108(v):
    if not _sound70(v):
        return False
    return True
_T109 = {'language': _sound103, 'eventUrl': _sound106, 'eventMethod': _sound107, 'sentimentAnalysis': _sound108}
def _sound102(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T109.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound101(v):
    if not _sound102(v):
        return False
    return True
def _sound112(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound111(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound112(item):
            return False
    return True
def _sound110(v):
    if not _sound111(v):
        return False
    return True
_T113 = {'action': _sound99, 'name': _sound100, 'musicOnHoldUrl': _sound82, 'startOnEnter': _sound69, 'endOnExit': _sound69, 'record': _sound69, 'transcription': _sound101, 'eventUrl': _sound82, 'eventMethod': _sound85, 'canSpeak': _sound110, 'canHear': _sound110, 'mute': _sound69}
def _meets114(v):
    return (type(v) is dict and ((not ('mute' in v and ('mute' not in v or _f96(v['mute'])))) or (not 'canSpeak' in v)))
def _f115(v):
    return ((type(v) is str and v == 'false') or v is False)
def _sound98(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T113.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((_meets114(v) and ((not 'transcription' in v) or ((not ('record' in v and ('record' not in v or _f115(v['record'])))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v))
def _sound117(v):
    return (type(v) is str and v == 'input')
def _sound119(v):
    return (type(v) is str and v in {'dtmf', 'speech'})
def _sound118(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound119(item):
            return False
    return (len(v) >= 1 and (all(type(item) is str for item in v) and len(set(v)) == len(v)))
def _sound121(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _sound122(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
_T123 = {'timeOut': _sound121, 'maxDigits': _sound122, 'submitOnHash': _sound69}
def _sound120(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T123.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound126(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound125(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound126(item):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound127(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v >= 0.4 and v <= 10)
def _sound128(v):
    if not _sound104(v):
        return False
    return True
def _sound129(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound126(item):
            return False
    return True
def _sound130(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _sound131(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a133 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _sound132(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a133(v)
def _sound135(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound134(v):
    if not _sound135(v):
        return False
    return True
_T136 = {'uuid': _sound125, 'endOnSilence': _sound127, 'language': _sound128, 'context': _sound129, 'startTimeout': _sound130, 'maxDuration': _sound130, 'saveAudio': _sound69, 'sensitivity': _sound131, 'provider': _sound132, 'providerOptions': _sound134}
def _meets137(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _sound124(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T136.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return _meets137(v)
def _sound138(v):
    return (type(v) is str and v in {'synchronous', 'asynchronous'})
def _sound139(v):
    if not _sound121(v):
        return False
    return True
def _sound140(v):
    if not _sound122(v):
        return False
    return True
def _sound141(v):
    if not _sound69(v):
        return False
    return True
_T142 = {'action': _sound117, 'type': _sound118, 'dtmf': _sound120, 'speech': _sound124, 'mode': _sound138, 'eventUrl': _sound82, 'eventMethod': _sound85, 'timeOut': _sound139, 'maxDigits': _sound140, 'submitOnHash': _sound141}
def _meets143(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _f144(v):
    return (type(v) is str and v == 'asynchronous')
def _f145(v):
    return (type(v) is dict and len(v) >= 1)
def _f146(v):
    return (type(v) is str and v == 'speech')
def _f147(v):
    return (type(v) is list and any(_f146(item) for item in v))
def _f148(v):
    return (type(v) is str and v == 'dtmf')
def _f149(v):
    return (type(v) is str and v in {'dtmf', 'speech'})
def _f150(v):
    return (type(v) is list and (not any(_f148(item) for item in v)) and all(_f149(item) for item in v) and len(v) >= 1)
def _f151(v):
    return (type(v) is list and (not any(_f146(item) for item in v)) and all(_f149(item) for item in v) and len(v) >= 1)
def _sound116(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T142.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((False if ('mode' in v and ('mode' not in v or _f144(v['mode']))) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets143(v) else 'type' in v) and (((not ('dtmf' in v and ('dtmf' not in v or _f145(v['dtmf'])))) and (not ('speech' in v or ('type' in v and ('type' not in v or _f147(v['type'])))))) if ('mode' in v and ('mode' not in v or _f144(v['mode']))) else ((not (('type' in v and 'dtmf' in v) and ('type' not in v or _f150(v['type'])))) and (not (('type' in v and 'speech' in v) and ('type' not in v or _f151(v['type']))))))) and 'action' in v)
def _sound153(v):
    return (type(v) is str and v == 'notify')
def _sound154(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T155 = {'action': _sound153, 'payload': _sound154, 'eventUrl': _sound82, 'eventMethod': _sound85}
def _sound152(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T155.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('action' in v and 'payload' in v and 'eventUrl' in v)
def _sound157(v):
    return False
def _sound158(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v > 0)
_T159 = {'action': _sound157, 'amount': _sound158}
def _sound156(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T159.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('action' in v and 'amount' in v)
def _sound161(v):
    return (type(v) is str and v == 'record')
def _sound162(v):
    return (type(v) is str and v in {'mp3', 'wav', 'ogg'})
def _sound163(v):
    return (type(v) is str and v == 'conversation')
def _sound164(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _sound165(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _sound166(v):
    return (type(v) is str and v in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})
def _sound167(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
_T168 = {'action': _sound161, 'format': _sound162, 'split': _sound163, 'channels': _sound164, 'endOnSilence': _sound165, 'endOnKey': _sound166, 'timeOut': _sound167, 'beepStart': _sound69, 'eventUrl': _sound82, 'eventMethod': _sound85, 'transcription': _sound101}
def _f169(v):
    return (type(v) is str and v == 'mp3')
def _p170(v):
    global _p170
    _p170 = re.compile(in_python('^(?:[3-9]|[1-9][0-9])$')).search
    return _p170(v)
def _f171(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (not _p2(v)) and _p170(v)))
def _sound160(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T168.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and (('format' not in v or _f169(v['format'])) and ('channels' not in v or _f171(v['channels'])))))) and 'action' in v)
def _sound173(v):
    return (type(v) is str and v == 'stream')
def _sound175(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _sound174(v):
    if not _sound175(v):
        return False
    return True
def _sound177(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound176(v):
    if not _sound177(v):
        return False
    return True
_T178 = {'action': _sound173, 'streamUrl': _sound82, 'level': _sound174, 'bargeIn': _sound69, 'loop': _sound176}
def _sound172(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T178.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('action' in v and 'streamUrl' in v)
def _sound180(v):
    return (type(v) is str and v == 'talk')
def _p183(v):
    global _p183
    _p183 = re.compile(in_python('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))')).search
    return _p183(v)
def _p185(v):
    global _p185
    _p185 = re.compile(in_python(PATTERNS['ssml'])).search
    return _p185(v)
def _meets184(v):
    return (type(v) is str and _p185(v) and RESIDUES['ssml'](v) is None)
_a186 = ASSERTIONS['x-maxTextLength'](1500)
def _sound182(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (len(v) >= 1 and ((_meets184(v) and _a186(v)) if (type(v) is str and _p183(v)) else len(v) <= 1500))
def _sound181(v):
    if not _sound182(v):
        return False
    return True
_a189 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _sound188(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a189(v)
def _sound187(v):
    if not _sound188(v):
        return False
    return True
def _sound190(v):
    if not _sound177(v):
        return False
    return True
_a192 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _sound191(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a192(v)
def _sound193(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return False
def _sound194(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound195(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound196(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
_T197 = {'action': _sound180, 'text': _sound181, 'bargeIn': _sound69, 'loop': _sound176, 'level': _sound174, 'language': _sound187, 'style': _sound190, 'premium': _sound69, 'provider': _sound191, 'providerOptions': _sound134, 'voiceName': _sound193, 'eventOnCompletion': _sound194, 'eventUrl': _sound195, 'eventMethod': _sound196}
def _sound179(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T197.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (_meets137(v) and ('action' in v and 'text' in v))
def _sound199(v):
    return (type(v) is str and v == 'transfer')
def _p201(v):
    global _p201
    _p201 = re.compile(in_python('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$')).search
    return _p201(v)
def _sound200(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p201(v))
_T202 = {'action': _sound199, 'conversationId': _sound200, 'conversation_id': _sound81, 'destination': _sound68, 'canSpeak': _sound110, 'canHear': _sound110, 'mute': _sound69}
def _sound198(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T202.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((_meets114(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v))
def _sound204(v):
    return (type(v) is str and v == 'wait')
def _sound205(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v >= 0.1 and v <= 7200)
_T206 = {'action': _sound204, 'timeout': _sound205}
def _sound203(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T206.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'action' in v
def _sound212(v):
    if not _sound11(v):
        return False
    return True
def _sound213(v):
    if not _sound12(v):
        return False
    return True
def _sound214(v):
    if not _sound13(v):
        return False
    return True
def _sound215(v):
    if not _sound22(v):
        return False
    return True
_T216 = {'type': _sound212, 'number': _sound213, 'dtmfAnswer': _sound214, 'shaken': _sound215}
def _sound211(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T216.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'number' in v)
def _sound218(v):
    if not _sound25(v):
        return False
    return True
def _sound219(v):
    if not _sound26(v):
        return False
    return True
def _sound220(v):
    if not _sound31(v):
        return False
    return True
def _sound221(v):
    if not _sound36(v):
        return False
    return True
def _sound222(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound223(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
_T224 = {'type': _sound218, 'uri': _sound219, 'headers': _sound220, 'standard_headers': _sound221, 'standardHeaders': _sound222, 'user': _sound223, 'domain': _sound223}
def _sound217(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T224.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v)
_T225 = {'phone': _sound211, 'sip': _sound217, 'websocket': _sound40, 'vbc': _sound61, 'app': _sound58}
def _f226(v):
    return (type(v) is str and v in {'phone', 'sip', 'websocket', 'vbc'})
def _sound210(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'type', _T225, _plain):
        return False
    return ('type' in v and ('type' not in v or _f226(v['type'])))
def _sound209(v):
    if not _sound210(v):
        return False
    return True
def _sound208(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound209(item):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound228(v):
    return (type(v) is str and v == 'phone')
_T229 = {'type': _sound228}
def _f230(v):
    return (type(v) is str and v == 'phone')
def _sound227(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T229.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return (((not (type(v) is dict and 'type' in v and ('type' not in v or _f230(v['type'])))) or ('number' in v and all(name in {'type', 'number'} or False for name, item in v.items()))) and 'type' in v)
def _sound231(v):
    if not _sound70(v):
        return False
    return True
_T235 = {'talk': _sound179, 'stream': _sound172, 'record': _sound160, 'conversation': _sound98, 'connect': _sound5, 'input': _sound116, 'notify': _sound152, 'wait': _sound203, 'transfer': _sound198, 'pay': _sound156}
def _f236(v):
    return (not (type(v) is str and v == 'websocket'))
def _f237(v):
    return (not (type(v) is str and v == 'hangup'))
def _f238(v):
    return (type(v) is str and v in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'})
def _sound234(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'action', _T235, _plain):
        return False
    return ((('action' not in v or _f236(v['action'])) and ('action' not in v or _f237(v['action']))) and 'action' in v and ('action' not in v or _f238(v['action'])))
def _sound233(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound234(item):
            return False
    return len(v) >= 1
def _sound232(v):
    if not _sound233(v):
        return False
    return True
def _sound239(v):
    if not _sound83(v):
        return False
    return True
def _sound240(v):
    if not _sound86(v):
        return False
    return True
def _sound241(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound242(v):
    if not _sound76(v):
        return False
    return True
def _sound243(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound244(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound245(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
_T246 = {'to': _sound208, 'from': _sound227, 'random_from_number': _sound231, 'ncco': _sound232, 'answer_url': _sound239, 'answer_method': _sound240, 'event_url': _sound239, 'event_method': _sound240, 'machine_detection': _sound241, 'advanced_machine_detection': _sound242, 'advancedMachineDetection': _sound243, 'length_timer': _sound244, 'ringing_timer': _sound245}
def _f247(v):
    return (type(v) is dict and ('number' not in v or _meets92(v['number'])))
def _f248(v):
    return (type(v) is dict and ('number' not in v or _meets94(v['number'])))
def _sound207(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T246.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and ('random_from_number' not in v or _f96(v['random_from_number']))) else 'from' in v) and (('from' not in v or _f247(v['from'])) if ('to' in v and ('to' not in v or _meets89(v['to']))) else ('from' not in v or _f248(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v)
def _sound250(v):
    if not _sound14(v):
        return False
    return True
_T251 = {'digits': _sound250}
def _sound249(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T251.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'digits' in v
def _sound253(v):
    if not _sound83(v):
        return False
    return True
_T254 = {'event_url': _sound253}
def _sound252(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T254.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'event_url' in v
def _sound256(v):
    return (type(v) is str and v in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'})
def _sound258(v):
    return (type(v) is str and v == 'ncco')
_T259 = {'type': _sound258, 'url': _sound239, 'ncco': _sound232}
def _sound257(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T259.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v)
def _sound260(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
_T261 = {'action': _sound256, 'destination': _sound257, 'url': _sound260, 'ncco': _sound260}
def _f262(v):
    return (type(v) is str and v == 'transfer')
def _f263(v):
    return (type(v) is str and v in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'})
def _sound255(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T261.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and ('action' not in v or _f262(v['action']))) else ((not ('action' in v and ('action' not in v or _f263(v['action'])))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v)
def _sound265(v):
    if not _sound82(v):
        return False
    return True
def _sound266(v):
    if not _sound176(v):
        return False
    return True
def _sound267(v):
    if not _sound174(v):
        return False
    return True
_T268 = {'stream_url': _sound265, 'loop': _sound266, 'level': _sound267}
def _sound264(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T268.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'stream_url' in v
def _sound270(v):
    if not _sound181(v):
        return False
    return True
def _sound271(v):
    if not _sound176(v):
        return False
    return True
def _sound272(v):
    if not _sound174(v):
        return False
    return True
def _sound273(v):
    if not _sound187(v):
        return False
    return True
def _sound274(v):
    if not _sound190(v):
        return False
    return True
def _sound275(v):
    if not _sound69(v):
        return False
    return True
def _sound276(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return False
_T277 = {'text': _sound270, 'loop': _sound271, 'level': _sound272, 'language': _sound273, 'style': _sound274, 'premium': _sound275, 'voice_name': _sound276}
def _sound269(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T277.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'text' in v
def _sound278(v):
    if not _sound0(v):
        return False
    return True
def _sound279(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (_p185(v) and RESIDUES['ssml'](v) is None)
def _sound282(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
def _sound281(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound282(item):
            return False
    return len(v) >= 1
def _sound283(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound282(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound285(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound282(item):
            return False
    return True
def _sound284(v):
    if not _sound285(v):
        return False
    return True
def _sound286(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound284(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound287(v):
    return type(v) is bool
_T288 = {'paths': _sound281, 'schemas': _sound283, 'profile': _sound282, 'account': _sound282, 'ignore': _sound284, 'per-path-ignores': _sound286, 'breaks': _sound286, 'strict': _sound287}
def _sound280(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T288.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound291(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
def _p293(v):
    global _p293
    _p293 = re.compile(in_python('[^A-Za-z0-9./#$_~-]|^/')).search
    return _p293(v)
def _sound292(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (not _p293(v))
def _sound296(v):
    if not _sound290(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v)))
def _sound295(v):
    if not _sound296(v):
        return False
    return True
def _sound294(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound295(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound297(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound298(v):
    return v is True
def _sound299(v):
    return (type(v) is str and v in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})
def _sound300(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _sound301(v):
    return (type(v) is str and v in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})
def _p303(v):
    global _p303
    _p303 = re.compile(in_python('[\\\\][A-Za-z0-9]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]')).search
    return _p303(v)
def _p304(v):
    global _p304
    _p304 = re.compile(in_python('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]')).search
    return _p304(v)
def _sound302(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (((not _p303(v)) and (not _p304(v))) and len(v) >= 1)
def _sound305(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound306(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or type(v) is float)
def _p312(v):
    global _p312
    _p312 = re.compile(in_python('[$]$')).search
    return _p312(v)
def _f313(v):
    return (type(v) is str and (not _p53(v)) and _p312(v))
def _f314(v):
    return (type(v) is dict and len(v) <= 0)
def _f315(v):
    return (not (type(v) is dict and all(name in {} or _f314(item) for name, item in v.items())))
def _f316(v):
    return (type(v) is str and len(v) >= 1)
def _f317(v):
    return (type(v) is str and (not _p293(v)))
def _f318(v):
    return (type(v) is dict and all(name in {} or _meets310(item) for name, item in v.items()))
def _f319(v):
    return type(v) is list
def _f320(v):
    return v is True
def _f321(v):
    return (type(v) is str and v in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})
def _f322(v):
    return (type(v) is list and len(v) >= 1)
def _f323(v):
    return (type(v) is str and v in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})
def _f324(v):
    return (type(v) is str and ((not _p303(v)) and (not _p304(v))) and len(v) >= 1)
def _f325(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _f326(v):
    return (type(v) is int or type(v) is float)
def _f327(v):
    return (type(v) is list and all(_f316(item) for item in v) and len(v) >= 1)
def _f328(v):
    return (v is False if type(v) is bool else _meets310(v))
def _f329(v):
    return (type(v) is list and all(_meets310(item) for item in v) and len(v) >= 1)
def _meets330(v):
    return (type(v) is list and all(_meets309(item) for item in v) and len(v) >= 1)
def _f331(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _f332(v):
    return (v is True if type(v) is bool else _meets309(v))
def _f333(v):
    return (type(v) is list and all(_f95(item) for item in v) and len(v) >= 1)
def _p334(v):
    global _p334
    _p334 = re.compile(in_python('^[a-z0-9]+(?:-[a-z0-9]+)*$')).search
    return _p334(v)
def _f335(v):
    return (type(v) is str and (not _p2(v)) and _p334(v))
def _f336(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and (('rule' not in v or _f335(v['rule'])) and ('text' not in v or _f316(v['text']))) and all(name in {'rule', 'text'} or False for name, item in v.items()))
def _meets311(v):
    return (type(v) is dict and (((not ('pattern' in v and ('pattern' not in v or _f313(v['pattern'])))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and ('properties' not in v or _f315(v['properties']))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or _f316(v['$comment'])) and ('$ref' not in v or _f317(v['$ref'])) and ('$defs' not in v or _f318(v['$defs'])) and ('title' not in v or _f316(v['title'])) and ('description' not in v or _f316(v['description'])) and ('examples' not in v or _f319(v['examples'])) and ('deprecated' not in v or _f320(v['deprecated'])) and ('type' not in v or _f321(v['type'])) and ('enum' not in v or _f322(v['enum'])) and ('format' not in v or _f323(v['format'])) and ('pattern' not in v or _f324(v['pattern'])) and ('minLength' not in v or _f325(v['minLength'])) and ('maxLength' not in v or _f325(v['maxLength'])) and ('minimum' not in v or _f326(v['minimum'])) and ('maximum' not in v or _f326(v['maximum'])) and ('exclusiveMinimum' not in v or _f326(v['exclusiveMinimum'])) and ('exclusiveMaximum' not in v or _f326(v['exclusiveMaximum'])) and ('items' not in v or _meets310(v['items'])) and ('minItems' not in v or _f325(v['minItems'])) and ('maxItems' not in v or _f325(v['maxItems'])) and ('uniqueItems' not in v or _f320(v['uniqueItems'])) and ('contains' not in v or _meets309(v['contains'])) and ('properties' not in v or _f318(v['properties'])) and ('required' not in v or _f327(v['required'])) and ('additionalProperties' not in v or _f328(v['additionalProperties'])) and ('propertyNames' not in v or _meets309(v['propertyNames'])) and ('minProperties' not in v or _f325(v['minProperties'])) and ('maxProperties' not in v or _f325(v['maxProperties'])) and ('allOf' not in v or _f329(v['allOf'])) and ('anyOf' not in v or _meets330(v['anyOf'])) and ('oneOf' not in v or _meets330(v['oneOf'])) and ('not' not in v or _meets309(v['not'])) and ('if' not in v or _meets309(v['if'])) and ('then' not in v or _meets310(v['then'])) and ('else' not in v or _meets310(v['else'])) and ('x-maxJsonBytes' not in v or _f331(v['x-maxJsonBytes'])) and ('x-maxTextLength' not in v or _f325(v['x-maxTextLength'])) and ('x-tolerated' not in v or _f332(v['x-tolerated'])) and ('x-alias-of' not in v or _f316(v['x-alias-of'])) and ('x-known' not in v or _f333(v['x-known'])) and ('x-message' not in v or _f336(v['x-message']))) and all(name in {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-known', 'x-message'} or False for name, item in v.items()))
def _meets310(v):
    return (type(v) is dict and _meets311(v) and (not ('$id' in v or '$schema' in v)))
def _f337(v):
    return ((not type(v) is dict) or _meets309(v))
def _f338(v):
    return (type(v) is dict and all(name in {} or _meets309(item) for name, item in v.items()))
def _meets309(v):
    return (type(v) is dict and _meets310(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets309(v['items'])) and ('then' not in v or _meets309(v['then'])) and ('else' not in v or _meets309(v['else'])) and ('additionalProperties' not in v or _f337(v['additionalProperties'])) and ('properties' not in v or _f338(v['properties'])) and ('allOf' not in v or _meets330(v['allOf']))))
def _sound308(v):
    if not _sound296(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets309(v['items'])) and ('then' not in v or _meets309(v['then'])) and ('else' not in v or _meets309(v['else'])) and ('additionalProperties' not in v or _f337(v['additionalProperties'])) and ('properties' not in v or _f338(v['properties'])) and ('allOf' not in v or _meets330(v['allOf']))))
def _sound307(v):
    if not _sound308(v):
        return False
    return True
def _sound339(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound282(item):
            return False
    return len(v) >= 1
def _sound341(v):
    return v is False
def _sound340(v):
    if not (_sound341 if type(v) is bool else _sound295)(v):
        return False
    return True
def _sound342(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound295(item):
            return False
    return len(v) >= 1
def _sound344(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound307(item):
            return False
    return len(v) >= 1
def _sound343(v):
    if not _sound344(v):
        return False
    return True
def _sound345(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound346(v):
    if not (_sound298 if type(v) is bool else _sound307)(v):
        return False
    return True
def _sound348(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound347(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound348(item):
            return False
    return len(v) >= 1
def _sound350(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p334(v))
_T351 = {'rule': _sound350, 'text': _sound282}
def _sound349(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T351.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('rule' in v and 'text' in v)
_T352 = {'$schema': _sound291, '$id': _sound291, '$comment': _sound282, '$ref': _sound292, '$defs': _sound294, 'title': _sound282, 'description': _sound282, 'examples': _sound297, 'default': _sound291, 'deprecated': _sound298, 'type': _sound299, 'enum': _sound300, 'const': _sound291, 'format': _sound301, 'pattern': _sound302, 'minLength': _sound305, 'maxLength': _sound305, 'minimum': _sound306, 'maximum': _sound306, 'exclusiveMinimum': _sound306, 'exclusiveMaximum': _sound306, 'items': _sound295, 'minItems': _sound305, 'maxItems': _sound305, 'uniqueItems': _sound298, 'contains': _sound307, 'properties': _sound294, 'required': _sound339, 'additionalProperties': _sound340, 'propertyNames': _sound307, 'minProperties': _sound305, 'maxProperties': _sound305, 'allOf': _sound342, 'anyOf': _sound343, 'oneOf': _sound343, 'not': _sound307, 'if': _sound307, 'then': _sound295, 'else': _sound295, 'x-maxJsonBytes': _sound345, 'x-maxTextLength': _sound305, 'x-tolerated': _sound346, 'x-alias-of': _sound282, 'x-known': _sound347, 'x-message': _sound349}
def _sound290(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T352.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not ('pattern' in v and ('pattern' not in v or _f313(v['pattern'])))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and ('properties' not in v or _f315(v['properties']))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _f353(v):
    return (type(v) is str and v == 'https://json-schema.org/draft/2020-12/schema')
def _p354(v):
    global _p354
    _p354 = re.compile(in_python('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json$')).search
    return _p354(v)
def _f355(v):
    return (type(v) is str and (not _p2(v)) and _p354(v))
def _f356(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _f357(v):
    return (type(v) is dict and all(name in {} or _f356(item) for name, item in v.items()))
def _sound289(v):
    if not _sound290(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and (('$schema' not in v or _f353(v['$schema'])) and ('$id' not in v or _f355(v['$id'])) and ('examples' not in v or _f322(v['examples'])) and ('properties' not in v or _f357(v['properties']))))
_T361 = {'path': _sound348, 'reason': _sound348}
def _sound360(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T361.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('path' in v and 'reason' in v)
def _sound359(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound360(item):
            return False
    return True
def _sound364(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
_T365 = {'path': _sound348, 'schema': _sound364}
def _sound363(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T365.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('path' in v and 'schema' in v)
def _sound362(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound363(item):
            return False
    return True
def _sound369(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound370(v):
    return (type(v) is str and v in {'error', 'warning'})
_T371 = {'path': _sound348, 'line': _sound369, 'column': _sound369, 'end_line': _sound369, 'end_column': _sound369, 'severity': _sound370, 'rule': _sound350, 'message': _sound282, 'instance_location': _sound348, 'schema_location': _sound348, 'suggestion': _sound364, 'container': _sound364}
def _sound368(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T371.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v)
def _sound367(v):
    if not _sound368(v):
        return False
    return True
def _sound366(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound367(item):
            return False
    return True
_T372 = {'version': _sound348, 'files': _sound305, 'skipped': _sound305, 'errors': _sound305, 'warnings': _sound305, 'unreadable': _sound359, 'results': _sound362, 'problems': _sound366}
def _sound358(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T372.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('version' in v and 'files' in v and 'skipped' in v and 'errors' in v and 'warnings' in v and 'unreadable' in v and 'results' in v and 'problems' in v)
def _sound374(v):
    if not _sound233(v):
        return False
    return True
def _sound376(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound378(v):
    if not _sound207(v):
        return False
    return True
def _sound382(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
_T384 = {'url': _sound382, 'type': _sound382}
def _sound383(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T384.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound386(v):
    if not (_sound112 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound385(v):
    if not _sound386(v):
        return False
    return True
_T387 = {'reason': _sound382, 'original_request': _sound383, 'uuid': _sound385, 'conversation_uuid': _sound385, 'timestamp': _sound385}
def _sound381(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T387.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'original_request' in v
def _sound380(v):
    if not _sound381(v):
        return False
    return True
def _sound389(v):
    if not _sound255(v):
        return False
    return True
def _sound397(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound396(v):
    if not (_sound397 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T401 = {'name': _sound397, 'reason': _sound397}
def _sound400(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T401.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound399(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound400(item):
            return False
    return True
def _sound398(v):
    if not (_sound399 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T402 = {'type': _sound396, 'title': _sound397, 'error_title': _sound397, 'detail': _sound397, 'invalid_parameters': _sound398}
def _sound395(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T402.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound394(v):
    if not _sound395(v):
        return False
    return True
_T406 = {'transcription_url': _sound382, 'status': _sound382, 'type': _sound382, 'recording_uuid': _sound385, 'conversation_uuid': _sound385}
def _sound405(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T406.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('transcription_url' in v or 'status' in v)
def _sound404(v):
    if not _sound405(v):
        return False
    return True
_T410 = {'uuid': _sound397, 'status': _sound397, 'direction': _sound397, 'conversation_uuid': _sound397}
def _sound409(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T410.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('uuid' in v and 'status' in v)
def _sound408(v):
    if not _sound409(v):
        return False
    return True
_a415 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _sound414(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a415(v)
def _sound417(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound416(v):
    if not (_sound417 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound419(v):
    if not (_sound112 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound418(v):
    if not _sound419(v):
        return False
    return True
def _sound420(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T421 = {'from': _sound385, 'to': _sound385, 'uuid': _sound385, 'conversation_uuid': _sound385, 'timestamp': _sound385, 'call_uuid': _sound385, 'status': _sound414, 'direction': _sound385, 'detail': _sound385, 'sip_code': _sound416, 'sub_state': _sound385, 'start_time': _sound385, 'end_time': _sound385, 'duration': _sound418, 'rate': _sound418, 'price': _sound418, 'network': _sound385, 'disconnected_by': _sound385, 'headers': _sound420}
def _sound413(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T421.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'status' in v
def _sound412(v):
    if not _sound413(v):
        return False
    return True
_T425 = {'recording_url': _sound382, 'recording_uuid': _sound385, 'size': _sound416, 'start_time': _sound385, 'end_time': _sound385, 'conversation_uuid': _sound385, 'timestamp': _sound385}
def _sound424(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T425.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'recording_url' in v
def _sound423(v):
    if not _sound424(v):
        return False
    return True
_T429 = {'conversation_uuid_from': _sound382, 'conversation_uuid_to': _sound382, 'uuid': _sound385, 'timestamp': _sound385, 'type': _sound382}
def _sound428(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T429.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound427(v):
    if not _sound428(v):
        return False
    return True
def _sound436(v):
    return type(v) is bool
def _sound435(v):
    if not (_sound436 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T437 = {'digits': _sound385, 'timed_out': _sound435}
def _sound434(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T437.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound433(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound434)(v):
        return False
    return True
def _sound442(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or type(v) is float)
def _sound441(v):
    if not (_sound442 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T443 = {'text': _sound382, 'confidence': _sound441}
def _sound440(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T443.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound439(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound440(item):
            return False
    return True
_T444 = {'timeout_reason': _sound385, 'error': _sound385, 'recording_url': _sound385, 'results': _sound439}
def _sound438(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T444.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T445 = {'from': _sound385, 'to': _sound385, 'uuid': _sound385, 'conversation_uuid': _sound385, 'timestamp': _sound385, 'dtmf': _sound433, 'timed_out': _sound435, 'speech': _sound438}
def _sound432(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T445.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('dtmf' in v or 'speech' in v)
def _sound431(v):
    if not _sound432(v):
        return False
    return True
_T449 = {'payload': _sound420, 'conversation_uuid': _sound385, 'timestamp': _sound385}
def _sound448(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T449.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'payload' in v
def _sound447(v):
    if not _sound448(v):
        return False
    return True
_T453 = {'reason': _sound382, 'conversation_uuid': _sound385, 'timestamp': _sound385}
def _sound452(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T453.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'reason' in v
def _sound451(v):
    if not _sound452(v):
        return False
    return True
def _sound458(v):
    if not (_sound420 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T459 = {'from': _sound385, 'to': _sound385, 'from_user': _sound385, 'endpoint_type': _sound385, 'uuid': _sound385, 'conversation_uuid': _sound385, 'region_url': _sound385, 'custom_data': _sound458, 'SipHeader_User-to-User': _sound385}
def _sound457(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T459.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound456(v):
    if not _sound457(v):
        return False
    return True
def _sound461(v):
    if not _sound9(v):
        return False
    return True
def _sound463(v):
    if not _sound264(v):
        return False
    return True
def _sound465(v):
    if not _sound249(v):
        return False
    return True
def _sound467(v):
    if not _sound269(v):
        return False
    return True
def _sound469(v):
    if not _sound252(v):
        return False
    return True
def _sound468(v):
    if not (_sound469 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound376)(v):
        return False
    return True
def _sound466(v):
    if not (_sound467 if (type(v) is dict and 'text' in v) else _sound468)(v):
        return False
    return True
def _sound464(v):
    if not (_sound465 if (type(v) is dict and 'digits' in v) else _sound466)(v):
        return False
    return True
def _sound462(v):
    if not (_sound463 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound464)(v):
        return False
    return True
def _sound460(v):
    if not (_sound461 if (type(v) is dict and (('type' not in v or _f67(v['type'])) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and ('type' not in v or _f95(v['type']))) else _sound462)(v):
        return False
    return True
def _sound455(v):
    if not (_sound456 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v))) else _sound460)(v):
        return False
    return True
def _sound454(v):
    if not (_sound412 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v))) else _sound455)(v):
        return False
    return True
def _sound450(v):
    if not (_sound451 if (type(v) is dict and 'reason' in v) else _sound454)(v):
        return False
    return True
def _sound446(v):
    if not (_sound447 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound450)(v):
        return False
    return True
def _sound430(v):
    if not (_sound431 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound446)(v):
        return False
    return True
def _sound426(v):
    if not (_sound427 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and ('type' not in v or _f262(v['type']))))) else _sound430)(v):
        return False
    return True
def _sound422(v):
    if not (_sound423 if (type(v) is dict and 'recording_url' in v) else _sound426)(v):
        return False
    return True
def _sound411(v):
    if not (_sound412 if (type(v) is dict and 'status' in v and ('status' not in v or _f95(v['status']))) else _sound422)(v):
        return False
    return True
def _f470(v):
    return (type(v) is str and v == 'started')
def _sound407(v):
    if not (_sound408 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and ('status' not in v or _f470(v['status']))) else _sound411)(v):
        return False
    return True
def _f471(v):
    return (type(v) is str and v == 'transcribed')
def _sound403(v):
    if not (_sound404 if (type(v) is dict and ('transcription_url' in v or ('status' in v and ('status' not in v or _f471(v['status']))))) else _sound407)(v):
        return False
    return True
def _f472(v):
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound393(v):
    if not (_sound394 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and ('type' not in v or _f472(v['type']))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound403)(v):
        return False
    return True
def _p473(v):
    global _p473
    _p473 = re.compile(in_python('^websocket:')).search
    return _p473(v)
def _f474(v):
    return (type(v) is str and _p473(v))
def _sound392(v):
    if not (_sound376 if (type(v) is dict and 'event' in v and ('event' not in v or _f474(v['event']))) else _sound393)(v):
        return False
    return True
def _f475(v):
    return (type(v) is str and v == 'clear')
def _sound391(v):
    if not (_sound376 if (type(v) is dict and 'action' in v and ('action' not in v or _f475(v['action']))) else _sound392)(v):
        return False
    return True
def _f476(v):
    return (type(v) is str and (not v == 'clear'))
def _sound390(v):
    if not (_sound376 if (type(v) is dict and 'action' in v and ('action' not in v or _f476(v['action']))) else _sound391)(v):
        return False
    return True
def _p477(v):
    global _p477
    _p477 = re.compile(in_python('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))')).search
    return _p477(v)
def _f478(v):
    return (type(v) is str and _p477(v))
def _sound388(v):
    if not (_sound389 if (type(v) is dict and ('destination' in v or ('action' in v and ('action' not in v or _f478(v['action']))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and ('action' not in v or _f262(v['action']))))) else _sound390)(v):
        return False
    return True
def _f479(v):
    return type(v) is dict
def _sound379(v):
    if not (_sound380 if (type(v) is dict and 'original_request' in v and ('original_request' not in v or _f479(v['original_request']))) else _sound388)(v):
        return False
    return True
def _f480(v):
    return (type(v) is list or type(v) is dict)
def _sound377(v):
    if not (_sound378 if (type(v) is dict and (('to' in v and ('to' not in v or _f480(v['to']))) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and ('from' not in v or _f479(v['from']))))))) else _sound379)(v):
        return False
    return True
def _sound375(v):
    if not (_sound376 if (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and ('to' not in v or _f480(v['to']))) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v)) else _sound377)(v):
        return False
    return True
def _sound373(v):
    if not (_sound374 if type(v) is list else _sound375)(v):
        return False
    return True
def _p482(v):
    global _p482
    _p482 = re.compile(in_python('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?$')).search
    return _p482(v)
def _sound481(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p482(v))
def _sound484(v):
    return (type(v) is str and v in {'clear', 'notify'})
def _sound485(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T32.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T486 = {'action': _sound484, 'payload': _sound485}
def _f487(v):
    return (type(v) is str and v == 'notify')
def _sound483(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T486.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not ('action' in v and ('action' not in v or _f487(v['action'])))) or 'payload' in v) and 'action' in v)
_a490 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _sound489(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a490(v)
def _sound491(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound492(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or type(v) is float)
_T493 = {'event': _sound489, 'content-type': _sound491, 'digit': _sound491, 'duration': _sound492, 'payload': _sound485}
def _sound488(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T493.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'event' in v
def _f495(v):
    return (type(v) is str and v == 'talk')
def _f496(v):
    return (type(v) is str and v == 'input')
def _f497(v):
    return (type(v) is str and v == 'record')
def _f498(v):
    return (type(v) is str and v == 'connect')
def _f499(v):
    return (type(v) is str and v == 'stream')
def _f500(v):
    return (type(v) is str and v in {'connect', 'input', 'notify', 'record'})
def _f501(v):
    return (type(v) is str and v in {'action', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voiceName', 'voice_name', 'provider', 'providerOptions'})
def _f502(v):
    return (type(v) is dict and (('text' in v and ('action' not in v or _f495(v['action']))) or (('dtmf' in v or 'speech' in v or 'maxDigits' in v or 'timeOut' in v) and ('action' not in v or _f496(v['action']))) or (('endOnSilence' in v or 'timeOut' in v or 'split' in v) and ('action' not in v or _f497(v['action']))) or ('conversation_id' in v and ('action' not in v or _f262(v['action']))) or 'streamUrl' in v or 'eventUrl' in v or 'bargeIn' in v or 'conversationId' in v or 'endOnKey' in v or 'beepStart' in v or ('endpoint' in v and ('endpoint' not in v or _f319(v['endpoint']))) or ('endpoint' in v and ('action' not in v or _f498(v['action']))) or ('stream_url' in v and ('action' not in v or _f499(v['action']))) or ('event_url' in v and ('action' not in v or _f500(v['action']))) or ('type' in v and (('action' not in v or _f496(v['action'])) and ('type' not in v or _f149(v['type'])))) or ('text' in v and all(_f501(item) for item in v))) and 'action' in v and ('action' not in v or _f95(v['action'])))
def _f503(v):
    return (type(v) is str and v in {'connect', 'conversation', 'input', 'notify', 'pay', 'record', 'stream', 'talk', 'transfer', 'wait'})
def _f504(v):
    return (type(v) is dict and 'action' in v and ('action' not in v or _f503(v['action'])))
def _f505(v):
    return (type(v) is str and v == 'conversation')
def _f506(v):
    return (type(v) is str and v == 'pay')
def _f507(v):
    return (type(v) is str and v in {'connect', 'wait'})
def _f508(v):
    return (((not type(v) is dict) or len(v) <= 1) or (((not type(v) is dict) or 'name' in v) and ((not type(v) is dict) or ('action' not in v or _f505(v['action'])))) or (((not type(v) is dict) or 'type' in v) and ((not type(v) is dict) or (('action' not in v or _f496(v['action'])) and ('type' not in v or _f319(v['type']))))) or (((not type(v) is dict) or 'payload' in v) and ((not type(v) is dict) or ('action' not in v or _f487(v['action'])))) or (((not type(v) is dict) or 'amount' in v) and ((not type(v) is dict) or ('action' not in v or _f506(v['action'])))) or (((not type(v) is dict) or 'timeout' in v) and ((not type(v) is dict) or ('action' not in v or _f507(v['action'])))))
def _p509(v):
    global _p509
    _p509 = re.compile(in_python('^[+]?[0-9][0-9 ()-]{5,18}[0-9]$')).search
    return _p509(v)
def _f510(v):
    return (type(v) is str and (not _p53(v)) and _p509(v))
def _p511(v):
    global _p511
    _p511 = re.compile(in_python('^(?:[Ss][Ii][Pp][Ss]?|[Ww][Ss][Ss]?):')).search
    return _p511(v)
def _f512(v):
    return (type(v) is str and _p511(v))
def _f513(v):
    return (type(v) is dict and (('type' in v and ('type' not in v or _f67(v['type']))) or ('number' in v and ('number' not in v or _f510(v['number']))) or ('uri' in v and ('uri' not in v or _f512(v['uri'])))))
def _f514(v):
    return (type(v) is list and any(_f513(item) for item in v))
def _f515(v):
    return (type(v) is str and v in {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
def _f516(v):
    return (type(v) is str and v == 'sip')
def _f517(v):
    return (type(v) is str and v == 'websocket')
def _f518(v):
    return (type(v) is str and v == 'app')
def _f519(v):
    return (type(v) is str and v == 'vbc')
def _f520(v):
    return (type(v) is dict and ('ncco' in v or 'url' in v))
def _f521(v):
    return (type(v) is str and v in {'stream_url', 'loop', 'level'})
def _p522(v):
    global _p522
    _p522 = re.compile(in_python('^[0-9*#]')).search
    return _p522(v)
def _f523(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) or (type(v) is str and _p522(v)))
def _p524(v):
    global _p524
    _p524 = re.compile(in_python('^[Hh][Tt][Tt][Pp]')).search
    return _p524(v)
def _f525(v):
    return (type(v) is list or (type(v) is str and _p524(v)))
def _meets494(v):
    return ((((not type(v) is list) or any(_f502(item) for item in v)) or (((not type(v) is list) or all(_f504(item) for item in v)) and ((not type(v) is list) or any(_f508(item) for item in v)))) if type(v) is list else (type(v) is dict and (('ncco' in v and ('ncco' not in v or _f319(v['ncco']))) or ('answer_url' in v and ('answer_url' not in v or _f319(v['answer_url']))) or ('to' in v and ('to' not in v or _f514(v['to']))) or ('type' in v and ('type' not in v or _f67(v['type'])) and len(v) <= 1) or (('type' in v and 'number' in v) and (('type' not in v or _f95(v['type'])) and ('number' not in v or _f510(v['number']))) and all(_f515(item) for item in v)) or (('type' in v and 'uri' in v) and ('uri' not in v or _f512(v['uri']))) or (('type' in v and 'number' in v) and ('type' not in v or _f230(v['type']))) or (('uri' in v or 'domain' in v) and 'type' in v and ('type' not in v or _f516(v['type']))) or (('type' in v and 'uri' in v) and ('type' not in v or _f517(v['type']))) or (('type' in v and 'user' in v) and ('type' not in v or _f518(v['type']))) or (('type' in v and 'extension' in v) and ('type' not in v or _f519(v['type']))) or ('action' in v and ('action' not in v or _f263(v['action'])) and len(v) <= 1) or (('action' in v and 'destination' in v) and (('action' not in v or _f262(v['action'])) and ('destination' not in v or _f520(v['destination'])))) or ('conversation_uuid' in v and ('conversation_uuid' not in v or _f95(v['conversation_uuid']))) or ('call_uuid' in v and ('call_uuid' not in v or _f95(v['call_uuid']))) or ('conversation_uuid_from' in v and ('conversation_uuid_from' not in v or _f95(v['conversation_uuid_from']))) or ('recording_url' in v and 'recording_uuid' in v) or ('original_request' in v and ('original_request' not in v or _f479(v['original_request']))) or ('type' in v and 'error_title' in v) or (('type' in v and 'invalid_parameters' in v) and ('invalid_parameters' not in v or _f319(v['invalid_parameters']))) or ('stream_url' in v and all(_f521(item) for item in v)) or ('digits' in v and ('digits' not in v or _f523(v['digits'])) and len(v) <= 1) or ('event_url' in v and ('event_url' not in v or _f525(v['event_url'])) and len(v) <= 1) or ('text' in v and 'voice_name' in v) or ('text' in v and 'premium' in v) or ('text' in v and 'language' in v and 'style' in v) or ('text' in v and 'loop' in v and 'level' in v))))
def _meets526(v):
    return type(v) is list
def _meets527(v):
    return (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and ('to' not in v or _f480(v['to']))) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v))
def _meets528(v):
    return (type(v) is dict and (('to' in v and ('to' not in v or _f480(v['to']))) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and ('from' not in v or _f479(v['from'])))))))
def _meets529(v):
    return (type(v) is dict and 'original_request' in v and ('original_request' not in v or _f479(v['original_request'])))
def _meets530(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and ('action' not in v or _f478(v['action']))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and ('action' not in v or _f262(v['action'])))))
def _meets531(v):
    return (type(v) is dict and 'action' in v and ('action' not in v or _f476(v['action'])))
def _meets532(v):
    return (type(v) is dict and 'action' in v and ('action' not in v or _f475(v['action'])))
def _meets533(v):
    return (type(v) is dict and 'event' in v and ('event' not in v or _f474(v['event'])))
def _meets534(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and ('type' not in v or _f472(v['type']))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets535(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and ('status' not in v or _f471(v['status'])))))
def _meets536(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and ('status' not in v or _f470(v['status'])))
def _meets537(v):
    return (type(v) is dict and 'status' in v and ('status' not in v or _f95(v['status'])))
def _meets538(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets539(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and ('type' not in v or _f262(v['type'])))))
def _meets540(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets541(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets542(v):
    return (type(v) is dict and 'reason' in v)
def _meets543(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v)))
def _meets544(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v)))
def _meets545(v):
    return (type(v) is dict and (('type' not in v or _f67(v['type'])) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and ('type' not in v or _f95(v['type'])))
def _meets546(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets547(v):
    return (type(v) is dict and 'digits' in v)
def _meets548(v):
    return (type(v) is dict and 'text' in v)
def _meets549(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound4,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound5,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound98,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound116,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound152,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound156,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound160,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound172,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound179,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound198,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound203,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound207,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound249,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound210,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound211,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound217,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound252,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound255,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound264,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound269,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound278,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound9,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound58,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound10,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound24,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound61,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound40,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound14,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound1,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound46,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound27,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound279,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound18,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound43,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound280,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound289,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound358,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound233,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound373,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound409,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound395,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound76,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound70,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound481,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound111,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound175,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound177,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound86,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound419,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound83,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound135,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound104,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound386,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound177,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound188,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound182,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound102,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound457,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound452,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound413,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound381,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound432,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound448,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound424,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound405,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound428,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound483,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound488,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/unmistakable': _meets494,
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets526,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/if': _meets527,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if': _meets528,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if': _meets529,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if': _meets530,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if': _meets531,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if': _meets532,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if': _meets533,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if': _meets534,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if': _meets535,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if': _meets536,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if': _meets537,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets538,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets539,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets540,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets541,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets542,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets543,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets544,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets545,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets546,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets547,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets548,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets549,
}
#: As `Engine.chain`.
CHAIN: list[tuple[str | None, tuple[str, str]]] = [
    ('https://voiceschema.github.io/schemas/v1/payload.json#/if', ('https://voiceschema.github.io/schemas/v1/ncco.json', 'ncco')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/if', ('https://voiceschema.github.io/schemas/v1/payload.json#/else/then', '')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if', ('https://voiceschema.github.io/schemas/v1/call/create.json', 'call/create')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/fallback.json', 'webhook/fallback')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/call/modify.json', 'call/modify')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/then', '')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/then', '')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/then', '')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/response/error.json', 'response/error')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/transcription.json', 'webhook/transcription')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/response/created.json', 'response/created')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/record.json', 'webhook/record')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/transfer.json', 'webhook/transfer')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/input.json', 'webhook/input')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/notify.json', 'webhook/notify')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/error.json', 'webhook/error')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/webhook/answer.json', 'webhook/answer')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/endpoint.json', 'endpoint')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/call/stream.json', 'call/stream')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/call/dtmf.json', 'call/dtmf')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/call/talk.json', 'call/talk')),
    ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if', ('https://voiceschema.github.io/schemas/v1/call/input/dtmf.json', 'call/input/dtmf')),
    (None, ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else', '')),
]
