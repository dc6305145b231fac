"""Whether a value meets a shipped document, without an engine: written by `make_verdicts.py`."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from typing import Any

from voiceschema.formats import RESIDUES, matches
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
    _p2 = re.compile('[^!-~]').search
    return _p2(v)
def _sound1(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and matches('e164', v))
def _sound0(v):
    if not _sound1(v):
        return False
    return True
def _sound3(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound0(item):
            return False
    return len(v) >= 1
def _sound5(v):
    return (type(v) is str and v == 'connect')
def _sound10(v):
    return (type(v) is str and v == 'phone')
def _sound11(v):
    if not _sound1(v):
        return False
    return True
def _sound13(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and matches('dtmf', v))
def _sound12(v):
    if not _sound13(v):
        return False
    return True
def _sound16(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and matches('url', v) and RESIDUES['url'](v) is None)
def _sound15(v):
    if not _sound16(v):
        return False
    return True
def _sound17(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
_T18 = {'url': _sound15, 'ringbackTone': _sound15, 'ringback': _sound17}
def _sound14(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T18.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'url' in v
def _sound19(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
_T20 = {'type': _sound10, 'number': _sound11, 'dtmfAnswer': _sound12, 'onAnswer': _sound14, 'shaken': _sound19}
def _sound9(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T20.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'number' in v)
def _sound22(v):
    return (type(v) is str and v == 'sip')
def _sound24(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None)
def _sound23(v):
    if not _sound24(v):
        return False
    return True
def _p26(v):
    global _p26
    _p26 = re.compile('[.:@]').search
    return _p26(v)
def _sound25(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p26(v)) and len(v) >= 1)
_T28 = {}
def _sound29(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _p30(v):
    global _p30
    _p30 = re.compile('^[Xx]-').search
    return _p30(v)
def _f31(v):
    return (not ((not type(v) is str) or _p30(v)))
def _sound27(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound29(item):
                continue
            return False
        if not f(item):
            return False
    return (not (not all(_f31(item) for item in v)))
def _sound33(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (len(v) >= 1 and len(v) <= 256)
_T34 = {'User-to-User': _sound33}
def _sound32(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T34.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
_T35 = {'type': _sound22, 'uri': _sound23, 'user': _sound19, 'domain': _sound25, 'headers': _sound27, 'standardHeaders': _sound32, 'standard_headers': _sound17}
def _sound21(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T35.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v)
def _sound37(v):
    return (type(v) is str and v == 'websocket')
def _sound39(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None)
def _sound38(v):
    if not _sound39(v):
        return False
    return True
def _sound41(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def _sound40(v):
    if not _sound41(v):
        return False
    return True
def _f43(v):
    return ((not type(v) is str) or len(v) <= 506)
_a44 = ASSERTIONS['x-maxJsonBytes'](512)
def _sound42(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ((not ('event' in v or 'content-type' in v)) and all(_f43(item) for item in v) and len(v) <= 85 and _a44(v))
def _sound46(v):
    return (type(v) is str and v in {'vonage', 'custom'})
def _p48(v):
    global _p48
    _p48 = re.compile('[^ -~]').search
    return _p48(v)
def _sound47(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p48(v)) and len(v) >= 1 and len(v) <= 8191)
_T49 = {'type': _sound46, 'value': _sound47}
def _f50(v):
    return (type(v) is str and v == 'custom')
def _f51(v):
    return (type(v) is str and v == 'vonage')
def _sound45(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T49.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (('value' in v if ('type' in v and ('type' not in v or _f50(v['type']))) else ((not ('type' in v and ('type' not in v or _f51(v['type'])))) or (not 'value' in v))) and 'type' in v)
_T52 = {'type': _sound37, 'uri': _sound38, 'content-type': _sound40, 'headers': _sound42, 'authorization': _sound45}
def _sound36(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T52.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('content-type' in v and ('type' in v and 'uri' in v))
def _sound54(v):
    return (type(v) is str and v == 'app')
_T55 = {'type': _sound54, 'user': _sound19}
def _sound53(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T55.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'user' in v)
def _sound57(v):
    return (type(v) is str and v == 'vbc')
def _p59(v):
    global _p59
    _p59 = re.compile('^[0-9]+\\Z').search
    return _p59(v)
def _sound58(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (((not _p2(v)) and _p59(v)) and len(v) >= 1)
_T60 = {'type': _sound57, 'extension': _sound58}
def _sound56(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T60.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'extension' in v)
_T61 = {'phone': _sound9, 'sip': _sound21, 'websocket': _sound36, 'app': _sound53, 'vbc': _sound56}
def _f62(v):
    return (type(v) is str and v in {'phone', 'sip', 'websocket', 'app', 'vbc'})
def _sound8(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'type', _T61, _plain):
        return False
    return ('type' in v and ('type' not in v or _f62(v['type'])))
def _sound7(v):
    if not _sound8(v):
        return False
    return True
def _sound6(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound7(item):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound63(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
def _sound65(v):
    return type(v) is bool
def _sound64(v):
    if not _sound65(v):
        return False
    return True
def _sound66(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def _sound67(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _sound68(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def _sound69(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound72(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound73(v):
    return (type(v) is str and v in {'detect', 'detect_beep', 'default'})
def _sound74(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
_T75 = {'behavior': _sound72, 'mode': _sound73, 'beep_timeout': _sound74}
def _sound71(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T75.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound70(v):
    if not _sound71(v):
        return False
    return True
def _sound76(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound79(v):
    if not _sound16(v):
        return False
    return True
def _sound78(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound79(item):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound77(v):
    if not _sound78(v):
        return False
    return True
def _sound81(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _sound80(v):
    if not _sound81(v):
        return False
    return True
def _sound82(v):
    if not _sound16(v):
        return False
    return True
_T83 = {'action': _sound5, 'endpoint': _sound6, 'from': _sound63, 'randomFromNumber': _sound64, 'eventType': _sound66, 'timeout': _sound67, 'limit': _sound68, 'machineDetection': _sound69, 'advancedMachineDetection': _sound70, 'advanced_machine_detection': _sound76, 'eventUrl': _sound77, 'eventMethod': _sound80, 'ringbackTone': _sound82}
def _f85(v):
    return (type(v) is str and v in {'phone', 'sip'})
def _f86(v):
    return (type(v) is dict and 'type' in v and ('type' not in v or _f85(v['type'])))
def _meets84(v):
    return (type(v) is list and any(_f86(item) for item in v))
def _meets89(v):
    return (type(v) is str and (not _p2(v)) and matches('e164', v))
def _meets88(v):
    return _meets89(v)
def _meets87(v):
    return _meets88(v)
def _f90(v):
    return type(v) is str
def _f91(v):
    return ((type(v) is str and v == 'true') or v is True)
def _f92(v):
    return (type(v) is str and v == 'synchronous')
def _sound4(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T83.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((('from' not in v or _meets87(v['from'])) if ('endpoint' in v and ('endpoint' not in v or _meets84(v['endpoint']))) else ('from' not in v or _f90(v['from']))) and ((not ('randomFromNumber' in v and ('randomFromNumber' not in v or _f91(v['randomFromNumber'])))) or (not 'from' in v)) and ((not ('eventType' in v and ('eventType' not in v or _f92(v['eventType'])))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v))
def _sound94(v):
    return (type(v) is str and v == 'conversation')
def _sound95(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
_a100 = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
def _sound99(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a100(v)
def _sound98(v):
    if not _sound99(v):
        return False
    return True
def _sound101(v):
    if not _sound78(v):
        return False
    return True
def _sound102(v):
    if not _sound81(v):
        return False
    return True
def _sound103(v):
    if not _sound65(v):
        return False
    return True
_T104 = {'language': _sound98, 'eventUrl': _sound101, 'eventMethod': _sound102, 'sentimentAnalysis': _sound103}
def _sound97(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T104.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound96(v):
    if not _sound97(v):
        return False
    return True
def _sound107(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound106(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound107(item):
            return False
    return True
def _sound105(v):
    if not _sound106(v):
        return False
    return True
_T108 = {'action': _sound94, 'name': _sound95, 'musicOnHoldUrl': _sound77, 'startOnEnter': _sound64, 'endOnExit': _sound64, 'record': _sound64, 'transcription': _sound96, 'eventUrl': _sound77, 'eventMethod': _sound80, 'canSpeak': _sound105, 'canHear': _sound105, 'mute': _sound64}
def _meets109(v):
    return (type(v) is dict and ((not ('mute' in v and ('mute' not in v or _f91(v['mute'])))) or (not 'canSpeak' in v)))
def _f110(v):
    return ((type(v) is str and v == 'false') or v is False)
def _sound93(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T108.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((_meets109(v) and ((not 'transcription' in v) or ((not ('record' in v and ('record' not in v or _f110(v['record'])))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v))
def _sound112(v):
    return (type(v) is str and v == 'input')
def _sound114(v):
    return (type(v) is str and v in {'dtmf', 'speech'})
def _sound113(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound114(item):
            return False
    return (len(v) >= 1 and (all(type(item) is str for item in v) and len(set(v)) == len(v)))
def _sound116(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _sound117(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
_T118 = {'timeOut': _sound116, 'maxDigits': _sound117, 'submitOnHash': _sound64}
def _sound115(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T118.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound121(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound120(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound121(item):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound122(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v >= 0.4 and v <= 10)
def _sound123(v):
    if not _sound99(v):
        return False
    return True
def _sound124(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound121(item):
            return False
    return True
def _sound125(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _sound126(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a128 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _sound127(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a128(v)
def _sound130(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound129(v):
    if not _sound130(v):
        return False
    return True
_T131 = {'uuid': _sound120, 'endOnSilence': _sound122, 'language': _sound123, 'context': _sound124, 'startTimeout': _sound125, 'maxDuration': _sound125, 'saveAudio': _sound64, 'sensitivity': _sound126, 'provider': _sound127, 'providerOptions': _sound129}
def _meets132(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _sound119(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T131.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return _meets132(v)
def _sound133(v):
    return (type(v) is str and v in {'synchronous', 'asynchronous'})
def _sound134(v):
    if not _sound116(v):
        return False
    return True
def _sound135(v):
    if not _sound117(v):
        return False
    return True
def _sound136(v):
    if not _sound64(v):
        return False
    return True
_T137 = {'action': _sound112, 'type': _sound113, 'dtmf': _sound115, 'speech': _sound119, 'mode': _sound133, 'eventUrl': _sound77, 'eventMethod': _sound80, 'timeOut': _sound134, 'maxDigits': _sound135, 'submitOnHash': _sound136}
def _meets138(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _f139(v):
    return (type(v) is str and v == 'asynchronous')
def _f140(v):
    return (type(v) is dict and len(v) >= 1)
def _f141(v):
    return (type(v) is str and v == 'speech')
def _f142(v):
    return (type(v) is list and any(_f141(item) for item in v))
def _f143(v):
    return (type(v) is str and v == 'dtmf')
def _f144(v):
    return (type(v) is str and v in {'dtmf', 'speech'})
def _f145(v):
    return (type(v) is list and (not any(_f143(item) for item in v)) and all(_f144(item) for item in v) and len(v) >= 1)
def _f146(v):
    return (type(v) is list and (not any(_f141(item) for item in v)) and all(_f144(item) for item in v) and len(v) >= 1)
def _sound111(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T137.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((False if ('mode' in v and ('mode' not in v or _f139(v['mode']))) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets138(v) else 'type' in v) and (((not ('dtmf' in v and ('dtmf' not in v or _f140(v['dtmf'])))) and (not ('speech' in v or ('type' in v and ('type' not in v or _f142(v['type'])))))) if ('mode' in v and ('mode' not in v or _f139(v['mode']))) else ((not (('type' in v and 'dtmf' in v) and ('type' not in v or _f145(v['type'])))) and (not (('type' in v and 'speech' in v) and ('type' not in v or _f146(v['type']))))))) and 'action' in v)
def _sound148(v):
    return (type(v) is str and v == 'notify')
def _sound149(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T150 = {'action': _sound148, 'payload': _sound149, 'eventUrl': _sound77, 'eventMethod': _sound80}
def _sound147(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T150.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('action' in v and 'payload' in v and 'eventUrl' in v)
def _sound152(v):
    return False
def _sound153(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v > 0)
_T154 = {'action': _sound152, 'amount': _sound153}
def _sound151(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T154.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('action' in v and 'amount' in v)
def _sound156(v):
    return (type(v) is str and v == 'record')
def _sound157(v):
    return (type(v) is str and v in {'mp3', 'wav', 'ogg'})
def _sound158(v):
    return (type(v) is str and v == 'conversation')
def _sound159(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _sound160(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _sound161(v):
    return (type(v) is str and v in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})
def _sound162(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
_T163 = {'action': _sound156, 'format': _sound157, 'split': _sound158, 'channels': _sound159, 'endOnSilence': _sound160, 'endOnKey': _sound161, 'timeOut': _sound162, 'beepStart': _sound64, 'eventUrl': _sound77, 'eventMethod': _sound80, 'transcription': _sound96}
def _f164(v):
    return (type(v) is str and v == 'mp3')
def _p165(v):
    global _p165
    _p165 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return _p165(v)
def _f166(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (not _p2(v)) and _p165(v)))
def _sound155(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T163.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and (('format' not in v or _f164(v['format'])) and ('channels' not in v or _f166(v['channels'])))))) and 'action' in v)
def _sound168(v):
    return (type(v) is str and v == 'stream')
def _sound170(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _sound169(v):
    if not _sound170(v):
        return False
    return True
def _sound172(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound171(v):
    if not _sound172(v):
        return False
    return True
_T173 = {'action': _sound168, 'streamUrl': _sound77, 'level': _sound169, 'bargeIn': _sound64, 'loop': _sound171}
def _sound167(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T173.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('action' in v and 'streamUrl' in v)
def _sound175(v):
    return (type(v) is str and v == 'talk')
def _p178(v):
    global _p178
    _p178 = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return _p178(v)
def _meets179(v):
    return (type(v) is str and matches('ssml', v) and RESIDUES['ssml'](v) is None)
_a180 = ASSERTIONS['x-maxTextLength'](1500)
def _sound177(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (len(v) >= 1 and ((_meets179(v) and _a180(v)) if (type(v) is str and _p178(v)) else len(v) <= 1500))
def _sound176(v):
    if not _sound177(v):
        return False
    return True
_a183 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _sound182(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a183(v)
def _sound181(v):
    if not _sound182(v):
        return False
    return True
def _sound184(v):
    if not _sound172(v):
        return False
    return True
_a186 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _sound185(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a186(v)
def _sound187(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return False
def _sound188(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound189(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound190(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
_T191 = {'action': _sound175, 'text': _sound176, 'bargeIn': _sound64, 'loop': _sound171, 'level': _sound169, 'language': _sound181, 'style': _sound184, 'premium': _sound64, 'provider': _sound185, 'providerOptions': _sound129, 'voiceName': _sound187, 'eventOnCompletion': _sound188, 'eventUrl': _sound189, 'eventMethod': _sound190}
def _sound174(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T191.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (_meets132(v) and ('action' in v and 'text' in v))
def _sound193(v):
    return (type(v) is str and v == 'transfer')
def _p195(v):
    global _p195
    _p195 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p195(v)
def _sound194(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p195(v))
_T196 = {'action': _sound193, 'conversationId': _sound194, 'conversation_id': _sound76, 'destination': _sound63, 'canSpeak': _sound105, 'canHear': _sound105, 'mute': _sound64}
def _sound192(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T196.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((_meets109(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v))
def _sound198(v):
    return (type(v) is str and v == 'wait')
def _sound199(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or type(v) is float) and v >= 0.1 and v <= 7200)
_T200 = {'action': _sound198, 'timeout': _sound199}
def _sound197(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T200.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'action' in v
def _sound206(v):
    if not _sound10(v):
        return False
    return True
def _sound207(v):
    if not _sound11(v):
        return False
    return True
def _sound208(v):
    if not _sound12(v):
        return False
    return True
def _sound209(v):
    if not _sound19(v):
        return False
    return True
_T210 = {'type': _sound206, 'number': _sound207, 'dtmfAnswer': _sound208, 'shaken': _sound209}
def _sound205(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T210.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('type' in v and 'number' in v)
def _sound212(v):
    if not _sound22(v):
        return False
    return True
def _sound213(v):
    if not _sound23(v):
        return False
    return True
def _sound214(v):
    if not _sound27(v):
        return False
    return True
def _sound215(v):
    if not _sound32(v):
        return False
    return True
def _sound216(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound217(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
_T218 = {'type': _sound212, 'uri': _sound213, 'headers': _sound214, 'standard_headers': _sound215, 'standardHeaders': _sound216, 'user': _sound217, 'domain': _sound217}
def _sound211(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T218.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v)
_T219 = {'phone': _sound205, 'sip': _sound211, 'websocket': _sound36, 'vbc': _sound56, 'app': _sound53}
def _f220(v):
    return (type(v) is str and v in {'phone', 'sip', 'websocket', 'vbc'})
def _sound204(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'type', _T219, _plain):
        return False
    return ('type' in v and ('type' not in v or _f220(v['type'])))
def _sound203(v):
    if not _sound204(v):
        return False
    return True
def _sound202(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound203(item):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound222(v):
    return (type(v) is str and v == 'phone')
_T223 = {'type': _sound222}
def _f224(v):
    return (type(v) is str and v == 'phone')
def _sound221(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T223.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return (((not (type(v) is dict and 'type' in v and ('type' not in v or _f224(v['type'])))) or ('number' in v and all(name in {'type', 'number'} or False for name, item in v.items()))) and 'type' in v)
def _sound225(v):
    if not _sound65(v):
        return False
    return True
_T229 = {'talk': _sound174, 'stream': _sound167, 'record': _sound155, 'conversation': _sound93, 'connect': _sound4, 'input': _sound111, 'notify': _sound147, 'wait': _sound197, 'transfer': _sound192, 'pay': _sound151}
def _f230(v):
    return (not (type(v) is str and v == 'websocket'))
def _f231(v):
    return (not (type(v) is str and v == 'hangup'))
def _f232(v):
    return (type(v) is str and v in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'})
def _sound228(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'action', _T229, _plain):
        return False
    return ((('action' not in v or _f230(v['action'])) and ('action' not in v or _f231(v['action']))) and 'action' in v and ('action' not in v or _f232(v['action'])))
def _sound227(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound228(item):
            return False
    return len(v) >= 1
def _sound226(v):
    if not _sound227(v):
        return False
    return True
def _sound233(v):
    if not _sound78(v):
        return False
    return True
def _sound234(v):
    if not _sound81(v):
        return False
    return True
def _sound235(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound236(v):
    if not _sound71(v):
        return False
    return True
def _sound237(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound238(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound239(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
_T240 = {'to': _sound202, 'from': _sound221, 'random_from_number': _sound225, 'ncco': _sound226, 'answer_url': _sound233, 'answer_method': _sound234, 'event_url': _sound233, 'event_method': _sound234, 'machine_detection': _sound235, 'advanced_machine_detection': _sound236, 'advancedMachineDetection': _sound237, 'length_timer': _sound238, 'ringing_timer': _sound239}
def _f241(v):
    return (type(v) is dict and ('number' not in v or _meets87(v['number'])))
def _f242(v):
    return (type(v) is dict and ('number' not in v or _meets89(v['number'])))
def _sound201(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T240.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and ('random_from_number' not in v or _f91(v['random_from_number']))) else 'from' in v) and (('from' not in v or _f241(v['from'])) if ('to' in v and ('to' not in v or _meets84(v['to']))) else ('from' not in v or _f242(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v)
def _sound244(v):
    if not _sound13(v):
        return False
    return True
_T245 = {'digits': _sound244}
def _sound243(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T245.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'digits' in v
def _sound247(v):
    if not _sound78(v):
        return False
    return True
_T248 = {'event_url': _sound247}
def _sound246(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T248.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'event_url' in v
def _sound250(v):
    return (type(v) is str and v in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'})
def _sound252(v):
    return (type(v) is str and v == 'ncco')
_T253 = {'type': _sound252, 'url': _sound233, 'ncco': _sound226}
def _sound251(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T253.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v)
def _sound254(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
_T255 = {'action': _sound250, 'destination': _sound251, 'url': _sound254, 'ncco': _sound254}
def _f256(v):
    return (type(v) is str and v == 'transfer')
def _f257(v):
    return (type(v) is str and v in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'})
def _sound249(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T255.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ((((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and ('action' not in v or _f256(v['action']))) else ((not ('action' in v and ('action' not in v or _f257(v['action'])))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v)
def _sound259(v):
    if not _sound77(v):
        return False
    return True
def _sound260(v):
    if not _sound171(v):
        return False
    return True
def _sound261(v):
    if not _sound169(v):
        return False
    return True
_T262 = {'stream_url': _sound259, 'loop': _sound260, 'level': _sound261}
def _sound258(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T262.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'stream_url' in v
def _sound264(v):
    if not _sound176(v):
        return False
    return True
def _sound265(v):
    if not _sound171(v):
        return False
    return True
def _sound266(v):
    if not _sound169(v):
        return False
    return True
def _sound267(v):
    if not _sound181(v):
        return False
    return True
def _sound268(v):
    if not _sound184(v):
        return False
    return True
def _sound269(v):
    if not _sound64(v):
        return False
    return True
def _sound270(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return False
_T271 = {'text': _sound264, 'loop': _sound265, 'level': _sound266, 'language': _sound267, 'style': _sound268, 'premium': _sound269, 'voice_name': _sound270}
def _sound263(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T271.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return 'text' in v
def _sound272(v):
    if not _sound0(v):
        return False
    return True
def _sound273(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (matches('ssml', v) and RESIDUES['ssml'](v) is None)
def _sound276(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
def _sound275(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound276(item):
            return False
    return len(v) >= 1
def _sound277(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound276(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound279(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound276(item):
            return False
    return True
def _sound278(v):
    if not _sound279(v):
        return False
    return True
def _sound280(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound278(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound281(v):
    return type(v) is bool
_T282 = {'paths': _sound275, 'schemas': _sound277, 'profile': _sound276, 'account': _sound276, 'ignore': _sound278, 'per-path-ignores': _sound280, 'breaks': _sound280, 'strict': _sound281}
def _sound274(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T282.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return True
def _sound285(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
def _p287(v):
    global _p287
    _p287 = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return _p287(v)
def _sound286(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (not _p287(v))
def _sound290(v):
    if not _sound284(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v)))
def _sound289(v):
    if not _sound290(v):
        return False
    return True
def _sound288(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _sound289(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound291(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound292(v):
    return v is True
def _sound293(v):
    return (type(v) is str and v in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})
def _sound294(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _sound295(v):
    return (type(v) is str and v in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})
def _p297(v):
    global _p297
    _p297 = re.compile('[\\\\][A-Za-z0-9]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]').search
    return _p297(v)
def _p298(v):
    global _p298
    _p298 = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return _p298(v)
def _sound296(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (((not _p297(v)) and (not _p298(v))) and len(v) >= 1)
def _sound299(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound300(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or type(v) is float)
def _p306(v):
    global _p306
    _p306 = re.compile('[$]\\Z').search
    return _p306(v)
def _f307(v):
    return (type(v) is str and (not _p48(v)) and _p306(v))
def _f308(v):
    return (type(v) is dict and len(v) <= 0)
def _f309(v):
    return (not (type(v) is dict and all(name in {} or _f308(item) for name, item in v.items())))
def _f310(v):
    return (type(v) is str and len(v) >= 1)
def _f311(v):
    return (type(v) is str and (not _p287(v)))
def _f312(v):
    return (type(v) is dict and all(name in {} or _meets304(item) for name, item in v.items()))
def _f313(v):
    return type(v) is list
def _f314(v):
    return v is True
def _f315(v):
    return (type(v) is str and v in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})
def _f316(v):
    return (type(v) is list and len(v) >= 1)
def _f317(v):
    return (type(v) is str and v in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})
def _f318(v):
    return (type(v) is str and ((not _p297(v)) and (not _p298(v))) and len(v) >= 1)
def _f319(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _f320(v):
    return (type(v) is int or type(v) is float)
def _f321(v):
    return (type(v) is list and all(_f310(item) for item in v) and len(v) >= 1)
def _f322(v):
    return (v is False if type(v) is bool else _meets304(v))
def _f323(v):
    return (type(v) is list and all(_meets304(item) for item in v) and len(v) >= 1)
def _meets324(v):
    return (type(v) is list and all(_meets303(item) for item in v) and len(v) >= 1)
def _f325(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _f326(v):
    return (v is True if type(v) is bool else _meets303(v))
def _f327(v):
    return (type(v) is list and all(_f90(item) for item in v) and len(v) >= 1)
def _p328(v):
    global _p328
    _p328 = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return _p328(v)
def _f329(v):
    return (type(v) is str and (not _p2(v)) and _p328(v))
def _f330(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and (('rule' not in v or _f329(v['rule'])) and ('text' not in v or _f310(v['text']))) and all(name in {'rule', 'text'} or False for name, item in v.items()))
def _meets305(v):
    return (type(v) is dict and (((not ('pattern' in v and ('pattern' not in v or _f307(v['pattern'])))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and ('properties' not in v or _f309(v['properties']))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or _f310(v['$comment'])) and ('$ref' not in v or _f311(v['$ref'])) and ('$defs' not in v or _f312(v['$defs'])) and ('title' not in v or _f310(v['title'])) and ('description' not in v or _f310(v['description'])) and ('examples' not in v or _f313(v['examples'])) and ('deprecated' not in v or _f314(v['deprecated'])) and ('type' not in v or _f315(v['type'])) and ('enum' not in v or _f316(v['enum'])) and ('format' not in v or _f317(v['format'])) and ('pattern' not in v or _f318(v['pattern'])) and ('minLength' not in v or _f319(v['minLength'])) and ('maxLength' not in v or _f319(v['maxLength'])) and ('minimum' not in v or _f320(v['minimum'])) and ('maximum' not in v or _f320(v['maximum'])) and ('exclusiveMinimum' not in v or _f320(v['exclusiveMinimum'])) and ('exclusiveMaximum' not in v or _f320(v['exclusiveMaximum'])) and ('items' not in v or _meets304(v['items'])) and ('minItems' not in v or _f319(v['minItems'])) and ('maxItems' not in v or _f319(v['maxItems'])) and ('uniqueItems' not in v or _f314(v['uniqueItems'])) and ('contains' not in v or _meets303(v['contains'])) and ('properties' not in v or _f312(v['properties'])) and ('required' not in v or _f321(v['required'])) and ('additionalProperties' not in v or _f322(v['additionalProperties'])) and ('propertyNames' not in v or _meets303(v['propertyNames'])) and ('minProperties' not in v or _f319(v['minProperties'])) and ('maxProperties' not in v or _f319(v['maxProperties'])) and ('allOf' not in v or _f323(v['allOf'])) and ('anyOf' not in v or _meets324(v['anyOf'])) and ('oneOf' not in v or _meets324(v['oneOf'])) and ('not' not in v or _meets303(v['not'])) and ('if' not in v or _meets303(v['if'])) and ('then' not in v or _meets304(v['then'])) and ('else' not in v or _meets304(v['else'])) and ('x-maxJsonBytes' not in v or _f325(v['x-maxJsonBytes'])) and ('x-maxTextLength' not in v or _f319(v['x-maxTextLength'])) and ('x-tolerated' not in v or _f326(v['x-tolerated'])) and ('x-alias-of' not in v or _f310(v['x-alias-of'])) and ('x-known' not in v or _f327(v['x-known'])) and ('x-message' not in v or _f330(v['x-message']))) and all(name in {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-known', 'x-message'} or False for name, item in v.items()))
def _meets304(v):
    return (type(v) is dict and _meets305(v) and (not ('$id' in v or '$schema' in v)))
def _f331(v):
    return ((not type(v) is dict) or _meets303(v))
def _f332(v):
    return (type(v) is dict and all(name in {} or _meets303(item) for name, item in v.items()))
def _meets303(v):
    return (type(v) is dict and _meets304(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets303(v['items'])) and ('then' not in v or _meets303(v['then'])) and ('else' not in v or _meets303(v['else'])) and ('additionalProperties' not in v or _f331(v['additionalProperties'])) and ('properties' not in v or _f332(v['properties'])) and ('allOf' not in v or _meets324(v['allOf']))))
def _sound302(v):
    if not _sound290(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets303(v['items'])) and ('then' not in v or _meets303(v['then'])) and ('else' not in v or _meets303(v['else'])) and ('additionalProperties' not in v or _f331(v['additionalProperties'])) and ('properties' not in v or _f332(v['properties'])) and ('allOf' not in v or _meets324(v['allOf']))))
def _sound301(v):
    if not _sound302(v):
        return False
    return True
def _sound333(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound276(item):
            return False
    return len(v) >= 1
def _sound335(v):
    return v is False
def _sound334(v):
    if not (_sound335 if type(v) is bool else _sound289)(v):
        return False
    return True
def _sound336(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound289(item):
            return False
    return len(v) >= 1
def _sound338(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound301(item):
            return False
    return len(v) >= 1
def _sound337(v):
    if not _sound338(v):
        return False
    return True
def _sound339(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound340(v):
    if not (_sound292 if type(v) is bool else _sound301)(v):
        return False
    return True
def _sound342(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound341(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound342(item):
            return False
    return len(v) >= 1
def _sound344(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p328(v))
_T345 = {'rule': _sound344, 'text': _sound276}
def _sound343(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T345.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('rule' in v and 'text' in v)
_T346 = {'$schema': _sound285, '$id': _sound285, '$comment': _sound276, '$ref': _sound286, '$defs': _sound288, 'title': _sound276, 'description': _sound276, 'examples': _sound291, 'default': _sound285, 'deprecated': _sound292, 'type': _sound293, 'enum': _sound294, 'const': _sound285, 'format': _sound295, 'pattern': _sound296, 'minLength': _sound299, 'maxLength': _sound299, 'minimum': _sound300, 'maximum': _sound300, 'exclusiveMinimum': _sound300, 'exclusiveMaximum': _sound300, 'items': _sound289, 'minItems': _sound299, 'maxItems': _sound299, 'uniqueItems': _sound292, 'contains': _sound301, 'properties': _sound288, 'required': _sound333, 'additionalProperties': _sound334, 'propertyNames': _sound301, 'minProperties': _sound299, 'maxProperties': _sound299, 'allOf': _sound336, 'anyOf': _sound337, 'oneOf': _sound337, 'not': _sound301, 'if': _sound301, 'then': _sound289, 'else': _sound289, 'x-maxJsonBytes': _sound339, 'x-maxTextLength': _sound299, 'x-tolerated': _sound340, 'x-alias-of': _sound276, 'x-known': _sound341, 'x-message': _sound343}
def _sound284(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T346.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not ('pattern' in v and ('pattern' not in v or _f307(v['pattern'])))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and ('properties' not in v or _f309(v['properties']))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _f347(v):
    return (type(v) is str and v == 'https://json-schema.org/draft/2020-12/schema')
def _p348(v):
    global _p348
    _p348 = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return _p348(v)
def _f349(v):
    return (type(v) is str and (not _p2(v)) and _p348(v))
def _f350(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _f351(v):
    return (type(v) is dict and all(name in {} or _f350(item) for name, item in v.items()))
def _sound283(v):
    if not _sound284(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and (('$schema' not in v or _f347(v['$schema'])) and ('$id' not in v or _f349(v['$id'])) and ('examples' not in v or _f316(v['examples'])) and ('properties' not in v or _f351(v['properties']))))
_T355 = {'path': _sound342, 'reason': _sound342}
def _sound354(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T355.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('path' in v and 'reason' in v)
def _sound353(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound354(item):
            return False
    return True
def _sound358(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
_T359 = {'path': _sound342, 'schema': _sound358}
def _sound357(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T359.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('path' in v and 'schema' in v)
def _sound356(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound357(item):
            return False
    return True
def _sound363(v):
    if not is_plain(v, _LEVELS):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound364(v):
    return (type(v) is str and v in {'error', 'warning'})
_T365 = {'path': _sound342, 'line': _sound363, 'column': _sound363, 'end_line': _sound363, 'end_column': _sound363, 'severity': _sound364, 'rule': _sound344, 'message': _sound276, 'instance_location': _sound342, 'schema_location': _sound342, 'suggestion': _sound358, 'container': _sound358}
def _sound362(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T365.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v)
def _sound361(v):
    if not _sound362(v):
        return False
    return True
def _sound360(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound361(item):
            return False
    return True
_T366 = {'version': _sound342, 'files': _sound299, 'skipped': _sound299, 'errors': _sound299, 'warnings': _sound299, 'unreadable': _sound353, 'results': _sound356, 'problems': _sound360}
def _sound352(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T366.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return ('version' in v and 'files' in v and 'skipped' in v and 'errors' in v and 'warnings' in v and 'unreadable' in v and 'results' in v and 'problems' in v)
def _sound368(v):
    if not _sound227(v):
        return False
    return True
def _sound370(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound372(v):
    if not _sound201(v):
        return False
    return True
def _sound376(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
_T378 = {'url': _sound376, 'type': _sound376}
def _sound377(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T378.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound380(v):
    if not (_sound107 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound379(v):
    if not _sound380(v):
        return False
    return True
_T381 = {'reason': _sound376, 'original_request': _sound377, 'uuid': _sound379, 'conversation_uuid': _sound379, 'timestamp': _sound379}
def _sound375(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T381.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'original_request' in v
def _sound374(v):
    if not _sound375(v):
        return False
    return True
def _sound383(v):
    if not _sound249(v):
        return False
    return True
def _sound391(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound390(v):
    if not (_sound391 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T395 = {'name': _sound391, 'reason': _sound391}
def _sound394(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T395.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound393(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound394(item):
            return False
    return True
def _sound392(v):
    if not (_sound393 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T396 = {'type': _sound390, 'title': _sound391, 'error_title': _sound391, 'detail': _sound391, 'invalid_parameters': _sound392}
def _sound389(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T396.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound388(v):
    if not _sound389(v):
        return False
    return True
_T400 = {'transcription_url': _sound376, 'status': _sound376, 'type': _sound376, 'recording_uuid': _sound379, 'conversation_uuid': _sound379}
def _sound399(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T400.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('transcription_url' in v or 'status' in v)
def _sound398(v):
    if not _sound399(v):
        return False
    return True
_T404 = {'uuid': _sound391, 'status': _sound391, 'direction': _sound391, 'conversation_uuid': _sound391}
def _sound403(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T404.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('uuid' in v and 'status' in v)
def _sound402(v):
    if not _sound403(v):
        return False
    return True
_a409 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _sound408(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a409(v)
def _sound411(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound410(v):
    if not (_sound411 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound413(v):
    if not (_sound107 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound412(v):
    if not _sound413(v):
        return False
    return True
def _sound414(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T415 = {'from': _sound379, 'to': _sound379, 'uuid': _sound379, 'conversation_uuid': _sound379, 'timestamp': _sound379, 'call_uuid': _sound379, 'status': _sound408, 'direction': _sound379, 'detail': _sound379, 'sip_code': _sound410, 'sub_state': _sound379, 'start_time': _sound379, 'end_time': _sound379, 'duration': _sound412, 'rate': _sound412, 'price': _sound412, 'network': _sound379, 'disconnected_by': _sound379, 'headers': _sound414}
def _sound407(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T415.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'status' in v
def _sound406(v):
    if not _sound407(v):
        return False
    return True
_T419 = {'recording_url': _sound376, 'recording_uuid': _sound379, 'size': _sound410, 'start_time': _sound379, 'end_time': _sound379, 'conversation_uuid': _sound379, 'timestamp': _sound379}
def _sound418(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T419.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'recording_url' in v
def _sound417(v):
    if not _sound418(v):
        return False
    return True
_T423 = {'conversation_uuid_from': _sound376, 'conversation_uuid_to': _sound376, 'uuid': _sound379, 'timestamp': _sound379, 'type': _sound376}
def _sound422(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T423.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound421(v):
    if not _sound422(v):
        return False
    return True
def _sound430(v):
    return type(v) is bool
def _sound429(v):
    if not (_sound430 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T431 = {'digits': _sound379, 'timed_out': _sound429}
def _sound428(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T431.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
def _sound427(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound428)(v):
        return False
    return True
def _sound436(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or type(v) is float)
def _sound435(v):
    if not (_sound436 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T437 = {'text': _sound376, 'confidence': _sound435}
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
    if type(v) is not list:
        return False
    for item in v:
        if not _sound434(item):
            return False
    return True
_T438 = {'timeout_reason': _sound379, 'error': _sound379, 'recording_url': _sound379, 'results': _sound433}
def _sound432(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T438.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T439 = {'from': _sound379, 'to': _sound379, 'uuid': _sound379, 'conversation_uuid': _sound379, 'timestamp': _sound379, 'dtmf': _sound427, 'timed_out': _sound429, 'speech': _sound432}
def _sound426(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T439.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return ('dtmf' in v or 'speech' in v)
def _sound425(v):
    if not _sound426(v):
        return False
    return True
_T443 = {'payload': _sound414, 'conversation_uuid': _sound379, 'timestamp': _sound379}
def _sound442(v):
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
    return 'payload' in v
def _sound441(v):
    if not _sound442(v):
        return False
    return True
_T447 = {'reason': _sound376, 'conversation_uuid': _sound379, 'timestamp': _sound379}
def _sound446(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T447.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'reason' in v
def _sound445(v):
    if not _sound446(v):
        return False
    return True
def _sound452(v):
    if not (_sound414 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T453 = {'from': _sound379, 'to': _sound379, 'from_user': _sound379, 'endpoint_type': _sound379, 'uuid': _sound379, 'conversation_uuid': _sound379, 'region_url': _sound379, 'custom_data': _sound452, 'SipHeader_User-to-User': _sound379}
def _sound451(v):
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
    return True
def _sound450(v):
    if not _sound451(v):
        return False
    return True
def _sound455(v):
    if not _sound8(v):
        return False
    return True
def _sound457(v):
    if not _sound258(v):
        return False
    return True
def _sound459(v):
    if not _sound243(v):
        return False
    return True
def _sound461(v):
    if not _sound263(v):
        return False
    return True
def _sound463(v):
    if not _sound246(v):
        return False
    return True
def _sound462(v):
    if not (_sound463 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound370)(v):
        return False
    return True
def _sound460(v):
    if not (_sound461 if (type(v) is dict and 'text' in v) else _sound462)(v):
        return False
    return True
def _sound458(v):
    if not (_sound459 if (type(v) is dict and 'digits' in v) else _sound460)(v):
        return False
    return True
def _sound456(v):
    if not (_sound457 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound458)(v):
        return False
    return True
def _sound454(v):
    if not (_sound455 if (type(v) is dict and (('type' not in v or _f62(v['type'])) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and ('type' not in v or _f90(v['type']))) else _sound456)(v):
        return False
    return True
def _sound449(v):
    if not (_sound450 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v))) else _sound454)(v):
        return False
    return True
def _sound448(v):
    if not (_sound406 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v))) else _sound449)(v):
        return False
    return True
def _sound444(v):
    if not (_sound445 if (type(v) is dict and 'reason' in v) else _sound448)(v):
        return False
    return True
def _sound440(v):
    if not (_sound441 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound444)(v):
        return False
    return True
def _sound424(v):
    if not (_sound425 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound440)(v):
        return False
    return True
def _sound420(v):
    if not (_sound421 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and ('type' not in v or _f256(v['type']))))) else _sound424)(v):
        return False
    return True
def _sound416(v):
    if not (_sound417 if (type(v) is dict and 'recording_url' in v) else _sound420)(v):
        return False
    return True
def _sound405(v):
    if not (_sound406 if (type(v) is dict and 'status' in v and ('status' not in v or _f90(v['status']))) else _sound416)(v):
        return False
    return True
def _f464(v):
    return (type(v) is str and v == 'started')
def _sound401(v):
    if not (_sound402 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and ('status' not in v or _f464(v['status']))) else _sound405)(v):
        return False
    return True
def _f465(v):
    return (type(v) is str and v == 'transcribed')
def _sound397(v):
    if not (_sound398 if (type(v) is dict and ('transcription_url' in v or ('status' in v and ('status' not in v or _f465(v['status']))))) else _sound401)(v):
        return False
    return True
def _f466(v):
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound387(v):
    if not (_sound388 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and ('type' not in v or _f466(v['type']))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound397)(v):
        return False
    return True
def _p467(v):
    global _p467
    _p467 = re.compile('^websocket:').search
    return _p467(v)
def _f468(v):
    return (type(v) is str and _p467(v))
def _sound386(v):
    if not (_sound370 if (type(v) is dict and 'event' in v and ('event' not in v or _f468(v['event']))) else _sound387)(v):
        return False
    return True
def _f469(v):
    return (type(v) is str and v == 'clear')
def _sound385(v):
    if not (_sound370 if (type(v) is dict and 'action' in v and ('action' not in v or _f469(v['action']))) else _sound386)(v):
        return False
    return True
def _f470(v):
    return (type(v) is str and (not v == 'clear'))
def _sound384(v):
    if not (_sound370 if (type(v) is dict and 'action' in v and ('action' not in v or _f470(v['action']))) else _sound385)(v):
        return False
    return True
def _p471(v):
    global _p471
    _p471 = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return _p471(v)
def _f472(v):
    return (type(v) is str and _p471(v))
def _sound382(v):
    if not (_sound383 if (type(v) is dict and ('destination' in v or ('action' in v and ('action' not in v or _f472(v['action']))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and ('action' not in v or _f256(v['action']))))) else _sound384)(v):
        return False
    return True
def _f473(v):
    return type(v) is dict
def _sound373(v):
    if not (_sound374 if (type(v) is dict and 'original_request' in v and ('original_request' not in v or _f473(v['original_request']))) else _sound382)(v):
        return False
    return True
def _f474(v):
    return (type(v) is list or type(v) is dict)
def _sound371(v):
    if not (_sound372 if (type(v) is dict and (('to' in v and ('to' not in v or _f474(v['to']))) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and ('from' not in v or _f473(v['from']))))))) else _sound373)(v):
        return False
    return True
def _sound369(v):
    if not (_sound370 if (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and ('to' not in v or _f474(v['to']))) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v)) else _sound371)(v):
        return False
    return True
def _sound367(v):
    if not (_sound368 if type(v) is list else _sound369)(v):
        return False
    return True
def _p476(v):
    global _p476
    _p476 = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return _p476(v)
def _sound475(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p2(v)) and _p476(v))
def _sound478(v):
    return (type(v) is str and v in {'clear', 'notify'})
def _sound479(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T28.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return True
_T480 = {'action': _sound478, 'payload': _sound479}
def _f481(v):
    return (type(v) is str and v == 'notify')
def _sound477(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T480.get(name)
        if f is None:
            return False
        if not f(item):
            return False
    return (((not ('action' in v and ('action' not in v or _f481(v['action'])))) or 'payload' in v) and 'action' in v)
_a484 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _sound483(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a484(v)
def _sound485(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound486(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is int or type(v) is float)
_T487 = {'event': _sound483, 'content-type': _sound485, 'digit': _sound485, 'duration': _sound486, 'payload': _sound479}
def _sound482(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T487.get(name)
        if f is None:
            if type(name) is str and is_plain(name, 0) and _plain(item):
                continue
            return False
        if not f(item):
            return False
    return 'event' in v
def _f489(v):
    return (type(v) is str and v == 'talk')
def _f490(v):
    return (type(v) is str and v == 'input')
def _f491(v):
    return (type(v) is str and v == 'record')
def _f492(v):
    return (type(v) is str and v == 'connect')
def _f493(v):
    return (type(v) is str and v == 'stream')
def _f494(v):
    return (type(v) is str and v in {'connect', 'input', 'notify', 'record'})
def _f495(v):
    return (type(v) is str and v in {'action', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voiceName', 'voice_name', 'provider', 'providerOptions'})
def _f496(v):
    return (type(v) is dict and (('text' in v and ('action' not in v or _f489(v['action']))) or (('dtmf' in v or 'speech' in v or 'maxDigits' in v or 'timeOut' in v) and ('action' not in v or _f490(v['action']))) or (('endOnSilence' in v or 'timeOut' in v or 'split' in v) and ('action' not in v or _f491(v['action']))) or ('conversation_id' in v and ('action' not in v or _f256(v['action']))) or 'streamUrl' in v or 'eventUrl' in v or 'bargeIn' in v or 'conversationId' in v or 'endOnKey' in v or 'beepStart' in v or ('endpoint' in v and ('endpoint' not in v or _f313(v['endpoint']))) or ('endpoint' in v and ('action' not in v or _f492(v['action']))) or ('stream_url' in v and ('action' not in v or _f493(v['action']))) or ('event_url' in v and ('action' not in v or _f494(v['action']))) or ('type' in v and (('action' not in v or _f490(v['action'])) and ('type' not in v or _f144(v['type'])))) or ('text' in v and all(_f495(item) for item in v))) and 'action' in v and ('action' not in v or _f90(v['action'])))
def _f497(v):
    return (type(v) is str and v in {'connect', 'conversation', 'input', 'notify', 'pay', 'record', 'stream', 'talk', 'transfer', 'wait'})
def _f498(v):
    return (type(v) is dict and 'action' in v and ('action' not in v or _f497(v['action'])))
def _f499(v):
    return (type(v) is str and v == 'conversation')
def _f500(v):
    return (type(v) is str and v == 'pay')
def _f501(v):
    return (type(v) is str and v in {'connect', 'wait'})
def _f502(v):
    return (((not type(v) is dict) or len(v) <= 1) or (((not type(v) is dict) or 'name' in v) and ((not type(v) is dict) or ('action' not in v or _f499(v['action'])))) or (((not type(v) is dict) or 'type' in v) and ((not type(v) is dict) or (('action' not in v or _f490(v['action'])) and ('type' not in v or _f313(v['type']))))) or (((not type(v) is dict) or 'payload' in v) and ((not type(v) is dict) or ('action' not in v or _f481(v['action'])))) or (((not type(v) is dict) or 'amount' in v) and ((not type(v) is dict) or ('action' not in v or _f500(v['action'])))) or (((not type(v) is dict) or 'timeout' in v) and ((not type(v) is dict) or ('action' not in v or _f501(v['action'])))))
def _p503(v):
    global _p503
    _p503 = re.compile('^[+]?[0-9][0-9 ()-]{5,18}[0-9]\\Z').search
    return _p503(v)
def _f504(v):
    return (type(v) is str and (not _p48(v)) and _p503(v))
def _p505(v):
    global _p505
    _p505 = re.compile('^(?:[Ss][Ii][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return _p505(v)
def _f506(v):
    return (type(v) is str and _p505(v))
def _f507(v):
    return (type(v) is dict and (('type' in v and ('type' not in v or _f62(v['type']))) or ('number' in v and ('number' not in v or _f504(v['number']))) or ('uri' in v and ('uri' not in v or _f506(v['uri'])))))
def _f508(v):
    return (type(v) is list and any(_f507(item) for item in v))
def _f509(v):
    return (type(v) is str and v in {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
def _f510(v):
    return (type(v) is str and v == 'sip')
def _f511(v):
    return (type(v) is str and v == 'websocket')
def _f512(v):
    return (type(v) is str and v == 'app')
def _f513(v):
    return (type(v) is str and v == 'vbc')
def _f514(v):
    return (type(v) is dict and ('ncco' in v or 'url' in v))
def _f515(v):
    return (type(v) is str and v in {'stream_url', 'loop', 'level'})
def _p516(v):
    global _p516
    _p516 = re.compile('^[0-9*#]').search
    return _p516(v)
def _f517(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) or (type(v) is str and _p516(v)))
def _p518(v):
    global _p518
    _p518 = re.compile('^[Hh][Tt][Tt][Pp]').search
    return _p518(v)
def _f519(v):
    return (type(v) is list or (type(v) is str and _p518(v)))
def _meets488(v):
    return ((((not type(v) is list) or any(_f496(item) for item in v)) or (((not type(v) is list) or all(_f498(item) for item in v)) and ((not type(v) is list) or any(_f502(item) for item in v)))) if type(v) is list else (type(v) is dict and (('ncco' in v and ('ncco' not in v or _f313(v['ncco']))) or ('answer_url' in v and ('answer_url' not in v or _f313(v['answer_url']))) or ('to' in v and ('to' not in v or _f508(v['to']))) or ('type' in v and ('type' not in v or _f62(v['type'])) and len(v) <= 1) or (('type' in v and 'number' in v) and (('type' not in v or _f90(v['type'])) and ('number' not in v or _f504(v['number']))) and all(_f509(item) for item in v)) or (('type' in v and 'uri' in v) and ('uri' not in v or _f506(v['uri']))) or (('type' in v and 'number' in v) and ('type' not in v or _f224(v['type']))) or (('uri' in v or 'domain' in v) and 'type' in v and ('type' not in v or _f510(v['type']))) or (('type' in v and 'uri' in v) and ('type' not in v or _f511(v['type']))) or (('type' in v and 'user' in v) and ('type' not in v or _f512(v['type']))) or (('type' in v and 'extension' in v) and ('type' not in v or _f513(v['type']))) or ('action' in v and ('action' not in v or _f257(v['action'])) and len(v) <= 1) or (('action' in v and 'destination' in v) and (('action' not in v or _f256(v['action'])) and ('destination' not in v or _f514(v['destination'])))) or ('conversation_uuid' in v and ('conversation_uuid' not in v or _f90(v['conversation_uuid']))) or ('call_uuid' in v and ('call_uuid' not in v or _f90(v['call_uuid']))) or ('conversation_uuid_from' in v and ('conversation_uuid_from' not in v or _f90(v['conversation_uuid_from']))) or ('recording_url' in v and 'recording_uuid' in v) or ('original_request' in v and ('original_request' not in v or _f473(v['original_request']))) or ('type' in v and 'error_title' in v) or (('type' in v and 'invalid_parameters' in v) and ('invalid_parameters' not in v or _f313(v['invalid_parameters']))) or ('stream_url' in v and all(_f515(item) for item in v)) or ('digits' in v and ('digits' not in v or _f517(v['digits'])) and len(v) <= 1) or ('event_url' in v and ('event_url' not in v or _f519(v['event_url'])) and len(v) <= 1) or ('text' in v and 'voice_name' in v) or ('text' in v and 'premium' in v) or ('text' in v and 'language' in v and 'style' in v) or ('text' in v and 'loop' in v and 'level' in v))))
def _meets520(v):
    return type(v) is list
def _meets521(v):
    return (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and ('to' not in v or _f474(v['to']))) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v))
def _meets522(v):
    return (type(v) is dict and (('to' in v and ('to' not in v or _f474(v['to']))) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and ('from' not in v or _f473(v['from'])))))))
def _meets523(v):
    return (type(v) is dict and 'original_request' in v and ('original_request' not in v or _f473(v['original_request'])))
def _meets524(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and ('action' not in v or _f472(v['action']))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and ('action' not in v or _f256(v['action'])))))
def _meets525(v):
    return (type(v) is dict and 'action' in v and ('action' not in v or _f470(v['action'])))
def _meets526(v):
    return (type(v) is dict and 'action' in v and ('action' not in v or _f469(v['action'])))
def _meets527(v):
    return (type(v) is dict and 'event' in v and ('event' not in v or _f468(v['event'])))
def _meets528(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and ('type' not in v or _f466(v['type']))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets529(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and ('status' not in v or _f465(v['status'])))))
def _meets530(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and ('status' not in v or _f464(v['status'])))
def _meets531(v):
    return (type(v) is dict and 'status' in v and ('status' not in v or _f90(v['status'])))
def _meets532(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets533(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and ('type' not in v or _f256(v['type'])))))
def _meets534(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets535(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets536(v):
    return (type(v) is dict and 'reason' in v)
def _meets537(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v)))
def _meets538(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v)))
def _meets539(v):
    return (type(v) is dict and (('type' not in v or _f62(v['type'])) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and ('type' not in v or _f90(v['type'])))
def _meets540(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets541(v):
    return (type(v) is dict and 'digits' in v)
def _meets542(v):
    return (type(v) is dict and 'text' in v)
def _meets543(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound3,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound4,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound93,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound111,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound147,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound151,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound155,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound167,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound174,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound192,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound197,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound201,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound243,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound204,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound205,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound211,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound246,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound249,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound258,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound263,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound272,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound8,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound53,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound9,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound21,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound56,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound36,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound13,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound1,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound41,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound24,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound273,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound16,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound39,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound274,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound283,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound352,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound227,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound367,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound403,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound389,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound71,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound65,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound475,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound106,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound170,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound172,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound81,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound413,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound78,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound130,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound99,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound380,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound172,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound182,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound177,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound97,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound451,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound446,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound407,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound375,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound426,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound442,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound418,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound399,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound422,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound477,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound482,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/unmistakable': _meets488,
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets520,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/if': _meets521,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if': _meets522,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if': _meets523,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if': _meets524,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if': _meets525,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if': _meets526,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if': _meets527,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if': _meets528,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if': _meets529,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if': _meets530,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if': _meets531,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets532,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets533,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets534,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets535,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets536,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets537,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets538,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets539,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets540,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets541,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets542,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets543,
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
