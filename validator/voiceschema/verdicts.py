"""Whether a value meets a shipped document, without an engine: written by `make_verdicts.py`."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from voiceschema.formats import RESIDUES, matches
from voiceschema.keywords import ASSERTIONS
from voiceschema.python_values import EXACT, is_plain
from voiceschema.source import MAX_DEPTH

# The documents themselves are never so deep that what may stand anywhere in them could not have as many levels.
_LEVELS = MAX_DEPTH // 2


def _anything(v):
    return True


def _nothing(v):
    return False


def _plain(v):
    return is_plain(v, _LEVELS)


def _is_new(v, known, meets):
    """Whether a string meets what takes long to see; it is kept, as people write the same URLs again and again."""
    if not meets(v):
        return False
    if len(v) < 200:
        if len(known) == 1000:
            known.clear()
        known.add(v)
    return True


def _sent(v, name, table, otherwise):
    word = v.get(name) if type(v) is dict else None
    return table.get(word, otherwise)(v) if type(word) is str else otherwise(v)


def _p1(v):
    global _p1
    _p1 = re.compile('^[1-9][0-9]{6,14}\\Z').search
    return _p1(v)
def _sound0(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p1(v))
def _sound2(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound0(item):
            return False
    return len(v) >= 1
def _sound4(v):
    return (type(v) is str and v == 'connect')
def _sound8(v):
    return (type(v) is str and v == 'phone')
def _p10(v):
    global _p10
    _p10 = re.compile('^[0-9*#p]+\\Z').search
    return _p10(v)
def _sound9(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p10(v))
def _f13(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and RESIDUES['url'](v) is None)
_T14 = set()  # _f13
def _sound12(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return v in _T14 or _is_new(v, _T14, _f13)
def _sound15(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
_T16 = {'url': _sound12, 'ringbackTone': _sound12, 'ringback': _sound15}.get
def _sound11(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T16(name, _nothing)(item):
            return False
    return 'url' in v
def _sound17(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
_T18 = {'type': _sound8, 'number': _sound0, 'dtmfAnswer': _sound9, 'onAnswer': _sound11, 'shaken': _sound17}.get
def _sound7(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T18(name, _nothing)(item):
            return False
    return ('type' in v and 'number' in v)
def _sound20(v):
    return (type(v) is str and v == 'sip')
def _f22(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None)
_T23 = set()  # _f22
def _sound21(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return v in _T23 or _is_new(v, _T23, _f22)
def _p25(v):
    global _p25
    _p25 = re.compile('[.:@]').search
    return _p25(v)
def _sound24(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p25(v)) and len(v) >= 1)
_T27 = {}.get
def _sound28(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _p29(v):
    global _p29
    _p29 = re.compile('^[Xx]-').search
    return _p29(v)
def _f30(v):
    return (not ((not type(v) is str) or _p29(v)))
def _sound26(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _sound28)
        if not (f and f(item)):
            return False
    return (not (not all(_f30(item) for item in v)))
def _sound32(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (len(v) >= 1 and len(v) <= 256)
_T33 = {'User-to-User': _sound32}.get
def _sound31(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T33(name, _nothing)(item):
            return False
    return True
_T34 = {'type': _sound20, 'uri': _sound21, 'user': _sound17, 'domain': _sound24, 'headers': _sound26, 'standardHeaders': _sound31, 'standard_headers': _sound15}.get
def _sound19(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T34(name, _nothing)(item):
            return False
    return ((((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v)
def _sound36(v):
    return (type(v) is str and v == 'websocket')
def _f38(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None)
_T39 = set()  # _f38
def _sound37(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return v in _T39 or _is_new(v, _T39, _f38)
def _sound40(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def _f42(v):
    return ((not type(v) is str) or len(v) <= 506)
_a43 = ASSERTIONS['x-maxJsonBytes'](512)
def _sound41(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return ((not ('event' in v or 'content-type' in v)) and all(_f42(item) for item in v) and len(v) <= 85 and _a43(v))
def _sound45(v):
    return (type(v) is str and v in {'vonage', 'custom'})
def _p47(v):
    global _p47
    _p47 = re.compile('[^ -~]').search
    return _p47(v)
def _sound46(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not _p47(v)) and len(v) >= 1 and len(v) <= 8191)
_T48 = {'type': _sound45, 'value': _sound46}.get
def _sound44(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T48(name, _nothing)(item):
            return False
    return (('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v))) and 'type' in v)
_T49 = {'type': _sound36, 'uri': _sound37, 'content-type': _sound40, 'headers': _sound41, 'authorization': _sound44}.get
def _sound35(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T49(name, _nothing)(item):
            return False
    return ('content-type' in v and ('type' in v and 'uri' in v))
def _sound51(v):
    return (type(v) is str and v == 'app')
_T52 = {'type': _sound51, 'user': _sound17}.get
def _sound50(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T52(name, _nothing)(item):
            return False
    return ('type' in v and 'user' in v)
def _sound54(v):
    return (type(v) is str and v == 'vbc')
def _p56(v):
    global _p56
    _p56 = re.compile('^[0-9]+\\Z').search
    return _p56(v)
def _sound55(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p56(v)) and len(v) >= 1)
_T57 = {'type': _sound54, 'extension': _sound55}.get
def _sound53(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T57(name, _nothing)(item):
            return False
    return ('type' in v and 'extension' in v)
_T58 = {'phone': _sound7, 'sip': _sound19, 'websocket': _sound35, 'app': _sound50, 'vbc': _sound53}
def _sound6(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'type', _T58, _plain):
        return False
    return ('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def _sound5(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound6(item):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound59(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
def _sound60(v):
    return type(v) is bool
def _sound61(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def _sound62(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _sound63(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def _sound64(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound66(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound67(v):
    return (type(v) is str and v in {'detect', 'detect_beep', 'default'})
def _sound68(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
_T69 = {'behavior': _sound66, 'mode': _sound67, 'beep_timeout': _sound68}.get
def _sound65(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T69(name, _nothing)(item):
            return False
    return True
def _sound70(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound71(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound12(item):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound72(v):
    return (type(v) is str and v in {'GET', 'POST'})
_T73 = {'action': _sound4, 'endpoint': _sound5, 'from': _sound59, 'randomFromNumber': _sound60, 'eventType': _sound61, 'timeout': _sound62, 'limit': _sound63, 'machineDetection': _sound64, 'advancedMachineDetection': _sound65, 'advanced_machine_detection': _sound70, 'eventUrl': _sound71, 'eventMethod': _sound72, 'ringbackTone': _sound12}.get
def _f75(v):
    return (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip'}))
def _meets74(v):
    return (type(v) is list and any(_f75(item) for item in v))
def _meets78(v):
    return (type(v) is str and (not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p1(v))
def _meets77(v):
    return _meets78(v)
def _meets76(v):
    return _meets77(v)
def _f79(v):
    return type(v) is str
def _f80(v):
    return ((type(v) is str and v == 'true') or v is True)
def _sound3(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T73(name, _nothing)(item):
            return False
    return (((('from' not in v or _meets76(v['from'])) if ('endpoint' in v and _meets74(v['endpoint'])) else ('from' not in v or _f79(v['from']))) and ((not ('randomFromNumber' in v and _f80(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v))
def _sound82(v):
    return (type(v) is str and v == 'conversation')
def _sound83(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
_a86 = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
def _sound85(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a86(v)
_T87 = {'language': _sound85, 'eventUrl': _sound71, 'eventMethod': _sound72, 'sentimentAnalysis': _sound60}.get
def _sound84(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T87(name, _nothing)(item):
            return False
    return True
def _sound89(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound88(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound89(item):
            return False
    return True
_T90 = {'action': _sound82, 'name': _sound83, 'musicOnHoldUrl': _sound71, 'startOnEnter': _sound60, 'endOnExit': _sound60, 'record': _sound60, 'transcription': _sound84, 'eventUrl': _sound71, 'eventMethod': _sound72, 'canSpeak': _sound88, 'canHear': _sound88, 'mute': _sound60}.get
def _meets91(v):
    return (type(v) is dict and ((not ('mute' in v and _f80(v['mute']))) or (not 'canSpeak' in v)))
def _f92(v):
    return ((type(v) is str and v == 'false') or v is False)
def _sound81(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T90(name, _nothing)(item):
            return False
    return ((_meets91(v) and ((not 'transcription' in v) or ((not ('record' in v and _f92(v['record']))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v))
def _sound94(v):
    return (type(v) is str and v == 'input')
def _sound96(v):
    return (type(v) is str and v in {'dtmf', 'speech'})
def _sound95(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound96(item):
            return False
    return (len(v) >= 1 and (all(type(item) is str for item in v) and len(set(v)) == len(v)))
def _sound98(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _sound99(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
_T100 = {'timeOut': _sound98, 'maxDigits': _sound99, 'submitOnHash': _sound60}.get
def _sound97(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T100(name, _nothing)(item):
            return False
    return True
def _sound103(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound102(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound103(item):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound104(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or type(v) is float) and v >= 0.4 and v <= 10)
def _sound105(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound103(item):
            return False
    return True
def _sound106(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _sound107(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a109 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _sound108(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a109(v)
def _sound110(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
_T111 = {'uuid': _sound102, 'endOnSilence': _sound104, 'language': _sound85, 'context': _sound105, 'startTimeout': _sound106, 'maxDuration': _sound106, 'saveAudio': _sound60, 'sensitivity': _sound107, 'provider': _sound108, 'providerOptions': _sound110}.get
def _meets112(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _sound101(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T111(name, _nothing)(item):
            return False
    return _meets112(v)
def _sound113(v):
    return (type(v) is str and v in {'synchronous', 'asynchronous'})
_T114 = {'action': _sound94, 'type': _sound95, 'dtmf': _sound97, 'speech': _sound101, 'mode': _sound113, 'eventUrl': _sound71, 'eventMethod': _sound72, 'timeOut': _sound98, 'maxDigits': _sound99, 'submitOnHash': _sound60}.get
def _meets115(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _f116(v):
    return (type(v) is dict and len(v) >= 1)
def _f117(v):
    return (type(v) is list and any((type(item) is str and item == 'speech') for item in v))
def _f118(v):
    return (type(v) is list and (not any((type(item) is str and item == 'dtmf') for item in v)) and all((type(item) is str and item in {'dtmf', 'speech'}) for item in v) and len(v) >= 1)
def _f119(v):
    return (type(v) is list and (not any((type(item) is str and item == 'speech') for item in v)) and all((type(item) is str and item in {'dtmf', 'speech'}) for item in v) and len(v) >= 1)
def _sound93(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T114(name, _nothing)(item):
            return False
    return ((((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets115(v) else 'type' in v) and (((not ('dtmf' in v and _f116(v['dtmf']))) and (not ('speech' in v or ('type' in v and _f117(v['type']))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and _f118(v['type']))) and (not (('type' in v and 'speech' in v) and _f119(v['type'])))))) and 'action' in v)
def _sound121(v):
    return (type(v) is str and v == 'notify')
def _sound122(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
_T123 = {'action': _sound121, 'payload': _sound122, 'eventUrl': _sound71, 'eventMethod': _sound72}.get
def _sound120(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T123(name, _nothing)(item):
            return False
    return ('action' in v and 'payload' in v and 'eventUrl' in v)
def _sound125(v):
    return False
def _sound126(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or type(v) is float) and v > 0)
_T127 = {'action': _sound125, 'amount': _sound126}.get
def _sound124(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T127(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return ('action' in v and 'amount' in v)
def _sound129(v):
    return (type(v) is str and v == 'record')
def _sound130(v):
    return (type(v) is str and v in {'mp3', 'wav', 'ogg'})
def _sound131(v):
    return (type(v) is str and v == 'conversation')
def _sound132(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _sound133(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _sound134(v):
    return (type(v) is str and v in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})
def _sound135(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
_T136 = {'action': _sound129, 'format': _sound130, 'split': _sound131, 'channels': _sound132, 'endOnSilence': _sound133, 'endOnKey': _sound134, 'timeOut': _sound135, 'beepStart': _sound60, 'eventUrl': _sound71, 'eventMethod': _sound72, 'transcription': _sound84}.get
def _p137(v):
    global _p137
    _p137 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return _p137(v)
def _f138(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p137(v)))
def _sound128(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T136(name, _nothing)(item):
            return False
    return ((((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f138(v['channels']))))) and 'action' in v)
def _sound140(v):
    return (type(v) is str and v == 'stream')
def _sound141(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _sound142(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
_T143 = {'action': _sound140, 'streamUrl': _sound71, 'level': _sound141, 'bargeIn': _sound60, 'loop': _sound142}.get
def _sound139(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T143(name, _nothing)(item):
            return False
    return ('action' in v and 'streamUrl' in v)
def _sound145(v):
    return (type(v) is str and v == 'talk')
def _p147(v):
    global _p147
    _p147 = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return _p147(v)
def _meets148(v):
    return (type(v) is str and matches('ssml', v) and RESIDUES['ssml'](v) is None)
_a149 = ASSERTIONS['x-maxTextLength'](1500)
def _sound146(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (len(v) >= 1 and ((_meets148(v) and _a149(v)) if (type(v) is str and _p147(v)) else len(v) <= 1500))
_a151 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _sound150(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a151(v)
_a153 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _sound152(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a153(v)
def _sound154(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return False
def _sound155(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound156(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound157(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
_T158 = {'action': _sound145, 'text': _sound146, 'bargeIn': _sound60, 'loop': _sound142, 'level': _sound141, 'language': _sound150, 'style': _sound142, 'premium': _sound60, 'provider': _sound152, 'providerOptions': _sound110, 'voiceName': _sound154, 'eventOnCompletion': _sound155, 'eventUrl': _sound156, 'eventMethod': _sound157}.get
def _sound144(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T158(name, _nothing)(item):
            return False
    return (_meets112(v) and ('action' in v and 'text' in v))
def _sound160(v):
    return (type(v) is str and v == 'transfer')
def _p162(v):
    global _p162
    _p162 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p162(v)
def _sound161(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p162(v))
_T163 = {'action': _sound160, 'conversationId': _sound161, 'conversation_id': _sound70, 'destination': _sound59, 'canSpeak': _sound88, 'canHear': _sound88, 'mute': _sound60}.get
def _sound159(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T163(name, _nothing)(item):
            return False
    return ((_meets91(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v))
def _sound165(v):
    return (type(v) is str and v == 'wait')
def _sound166(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or type(v) is float) and v >= 0.1 and v <= 7200)
_T167 = {'action': _sound165, 'timeout': _sound166}.get
def _sound164(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T167(name, _nothing)(item):
            return False
    return 'action' in v
_T172 = {'type': _sound8, 'number': _sound0, 'dtmfAnswer': _sound9, 'shaken': _sound17}.get
def _sound171(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T172(name, _nothing)(item):
            return False
    return ('type' in v and 'number' in v)
def _sound174(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound175(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
_T176 = {'type': _sound20, 'uri': _sound21, 'headers': _sound26, 'standard_headers': _sound31, 'standardHeaders': _sound174, 'user': _sound175, 'domain': _sound175}.get
def _sound173(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T176(name, _nothing)(item):
            return False
    return (((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v)
_T177 = {'phone': _sound171, 'sip': _sound173, 'websocket': _sound35, 'vbc': _sound53, 'app': _sound50}
def _sound170(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'type', _T177, _plain):
        return False
    return ('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'vbc'}))
def _sound169(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound170(item):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound179(v):
    return (type(v) is str and v == 'phone')
_T180 = {'type': _sound179}.get
def _sound178(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T180(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return (((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and all(name in {'type', 'number'} or False for name, item in v.items()))) and 'type' in v)
_T183 = {'talk': _sound144, 'stream': _sound139, 'record': _sound128, 'conversation': _sound81, 'connect': _sound3, 'input': _sound93, 'notify': _sound120, 'wait': _sound164, 'transfer': _sound159, 'pay': _sound124}
def _f184(v):
    return (not (type(v) is str and v == 'websocket'))
def _f185(v):
    return (not (type(v) is str and v == 'hangup'))
def _sound182(v):
    if type(v) is not dict:
        return False
    if not _sent(v, 'action', _T183, _plain):
        return False
    return ((('action' not in v or _f184(v['action'])) and ('action' not in v or _f185(v['action']))) and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _sound181(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound182(item):
            return False
    return len(v) >= 1
def _sound186(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _sound187(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound188(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound189(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
_T190 = {'to': _sound169, 'from': _sound178, 'random_from_number': _sound60, 'ncco': _sound181, 'answer_url': _sound71, 'answer_method': _sound72, 'event_url': _sound71, 'event_method': _sound72, 'machine_detection': _sound186, 'advanced_machine_detection': _sound65, 'advancedMachineDetection': _sound187, 'length_timer': _sound188, 'ringing_timer': _sound189}.get
def _f191(v):
    return (type(v) is dict and ('number' not in v or _meets76(v['number'])))
def _f192(v):
    return (type(v) is dict and ('number' not in v or _meets78(v['number'])))
def _sound168(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T190(name, _nothing)(item):
            return False
    return (((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and _f80(v['random_from_number'])) else 'from' in v) and (('from' not in v or _f191(v['from'])) if ('to' in v and _meets74(v['to'])) else ('from' not in v or _f192(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v)
_T194 = {'digits': _sound9}.get
def _sound193(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T194(name, _nothing)(item):
            return False
    return 'digits' in v
_T196 = {'event_url': _sound71}.get
def _sound195(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T196(name, _nothing)(item):
            return False
    return 'event_url' in v
def _sound198(v):
    return (type(v) is str and v in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'})
def _sound200(v):
    return (type(v) is str and v == 'ncco')
_T201 = {'type': _sound200, 'url': _sound71, 'ncco': _sound181}.get
def _sound199(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T201(name, _nothing)(item):
            return False
    return (((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v)
def _sound202(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
_T203 = {'action': _sound198, 'destination': _sound199, 'url': _sound202, 'ncco': _sound202}.get
def _sound197(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T203(name, _nothing)(item):
            return False
    return ((((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v)
_T205 = {'stream_url': _sound71, 'loop': _sound142, 'level': _sound141}.get
def _sound204(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T205(name, _nothing)(item):
            return False
    return 'stream_url' in v
def _sound207(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return False
_T208 = {'text': _sound146, 'loop': _sound142, 'level': _sound141, 'language': _sound150, 'style': _sound142, 'premium': _sound60, 'voice_name': _sound207}.get
def _sound206(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T208(name, _nothing)(item):
            return False
    return 'text' in v
def _f210(v):
    return (matches('ssml', v) and RESIDUES['ssml'](v) is None)
_T211 = set()  # _f210
def _sound209(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return v in _T211 or _is_new(v, _T211, _f210)
def _sound214(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return len(v) >= 1
def _sound213(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound214(item):
            return False
    return len(v) >= 1
def _sound215(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _sound214)
        if not (f and f(item)):
            return False
    return True
def _sound216(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound214(item):
            return False
    return True
def _sound217(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _sound216)
        if not (f and f(item)):
            return False
    return True
def _sound218(v):
    return type(v) is bool
_T219 = {'paths': _sound213, 'schemas': _sound215, 'profile': _sound214, 'account': _sound214, 'ignore': _sound216, 'per-path-ignores': _sound217, 'breaks': _sound217, 'strict': _sound218}.get
def _sound212(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T219(name, _nothing)(item):
            return False
    return True
def _sound222(v):
    if not is_plain(v, _LEVELS):
        return False
    return True
def _p224(v):
    global _p224
    _p224 = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return _p224(v)
def _sound223(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (not _p224(v))
def _sound226(v):
    if not _sound221(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v)))
def _sound225(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _sound226)
        if not (f and f(item)):
            return False
    return True
def _sound227(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound228(v):
    return v is True
def _sound229(v):
    return (type(v) is str and v in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})
def _sound230(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _sound231(v):
    return (type(v) is str and v in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})
def _p233(v):
    global _p233
    _p233 = re.compile('[\\\\][A-Za-z0-9]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]').search
    return _p233(v)
def _p234(v):
    global _p234
    _p234 = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return _p234(v)
def _sound232(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return (((not _p233(v)) and (not _p234(v))) and len(v) >= 1)
def _sound235(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound236(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _p241(v):
    global _p241
    _p241 = re.compile('[$]\\Z').search
    return _p241(v)
def _f242(v):
    return (type(v) is str and (not _p47(v)) and _p241(v))
def _f243(v):
    return (type(v) is dict and len(v) <= 0)
def _f244(v):
    return (not (type(v) is dict and all(name in {} or _f243(item) for name, item in v.items())))
def _f245(v):
    return (type(v) is str and len(v) >= 1)
def _f246(v):
    return (type(v) is str and (not _p224(v)))
def _f247(v):
    return (type(v) is dict and all(name in {} or _meets239(item) for name, item in v.items()))
def _f248(v):
    return type(v) is list
def _f249(v):
    return v is True
def _f250(v):
    return (type(v) is list and len(v) >= 1)
def _f251(v):
    return (type(v) is str and ((not _p233(v)) and (not _p234(v))) and len(v) >= 1)
def _f252(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _f253(v):
    return (type(v) is int or type(v) is float)
def _f254(v):
    return (type(v) is list and all(_f245(item) for item in v) and len(v) >= 1)
def _f255(v):
    return (v is False if type(v) is bool else _meets239(v))
def _f256(v):
    return (type(v) is list and all(_meets239(item) for item in v) and len(v) >= 1)
def _meets257(v):
    return (type(v) is list and all(_meets238(item) for item in v) and len(v) >= 1)
def _f258(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _f259(v):
    return (v is True if type(v) is bool else _meets238(v))
def _f260(v):
    return (type(v) is list and all(_f79(item) for item in v) and len(v) >= 1)
def _p261(v):
    global _p261
    _p261 = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return _p261(v)
def _f262(v):
    return (type(v) is str and (not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p261(v))
def _f263(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and (_f262(v['rule']) and _f245(v['text'])) and all(name in {'rule', 'text'} or False for name, item in v.items()))
def _meets240(v):
    return (type(v) is dict and (((not ('pattern' in v and _f242(v['pattern']))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and _f244(v['properties'])) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or _f245(v['$comment'])) and ('$ref' not in v or _f246(v['$ref'])) and ('$defs' not in v or _f247(v['$defs'])) and ('title' not in v or _f245(v['title'])) and ('description' not in v or _f245(v['description'])) and ('examples' not in v or _f248(v['examples'])) and ('deprecated' not in v or _f249(v['deprecated'])) and ('type' not in v or (type(v['type']) is str and v['type'] in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})) and ('enum' not in v or _f250(v['enum'])) and ('format' not in v or (type(v['format']) is str and v['format'] in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})) and ('pattern' not in v or _f251(v['pattern'])) and ('minLength' not in v or _f252(v['minLength'])) and ('maxLength' not in v or _f252(v['maxLength'])) and ('minimum' not in v or _f253(v['minimum'])) and ('maximum' not in v or _f253(v['maximum'])) and ('exclusiveMinimum' not in v or _f253(v['exclusiveMinimum'])) and ('exclusiveMaximum' not in v or _f253(v['exclusiveMaximum'])) and ('items' not in v or _meets239(v['items'])) and ('minItems' not in v or _f252(v['minItems'])) and ('maxItems' not in v or _f252(v['maxItems'])) and ('uniqueItems' not in v or _f249(v['uniqueItems'])) and ('contains' not in v or _meets238(v['contains'])) and ('properties' not in v or _f247(v['properties'])) and ('required' not in v or _f254(v['required'])) and ('additionalProperties' not in v or _f255(v['additionalProperties'])) and ('propertyNames' not in v or _meets238(v['propertyNames'])) and ('minProperties' not in v or _f252(v['minProperties'])) and ('maxProperties' not in v or _f252(v['maxProperties'])) and ('allOf' not in v or _f256(v['allOf'])) and ('anyOf' not in v or _meets257(v['anyOf'])) and ('oneOf' not in v or _meets257(v['oneOf'])) and ('not' not in v or _meets238(v['not'])) and ('if' not in v or _meets238(v['if'])) and ('then' not in v or _meets239(v['then'])) and ('else' not in v or _meets239(v['else'])) and ('x-maxJsonBytes' not in v or _f258(v['x-maxJsonBytes'])) and ('x-maxTextLength' not in v or _f252(v['x-maxTextLength'])) and ('x-tolerated' not in v or _f259(v['x-tolerated'])) and ('x-alias-of' not in v or _f245(v['x-alias-of'])) and ('x-known' not in v or _f260(v['x-known'])) and ('x-message' not in v or _f263(v['x-message']))) and all(name in {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-known', 'x-message'} or False for name, item in v.items()))
def _meets239(v):
    return (type(v) is dict and _meets240(v) and (not ('$id' in v or '$schema' in v)))
def _f264(v):
    return ((not type(v) is dict) or _meets238(v))
def _f265(v):
    return (type(v) is dict and all(name in {} or _meets238(item) for name, item in v.items()))
def _meets238(v):
    return (type(v) is dict and _meets239(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets238(v['items'])) and ('then' not in v or _meets238(v['then'])) and ('else' not in v or _meets238(v['else'])) and ('additionalProperties' not in v or _f264(v['additionalProperties'])) and ('properties' not in v or _f265(v['properties'])) and ('allOf' not in v or _meets257(v['allOf']))))
def _sound237(v):
    if not _sound226(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets238(v['items'])) and ('then' not in v or _meets238(v['then'])) and ('else' not in v or _meets238(v['else'])) and ('additionalProperties' not in v or _f264(v['additionalProperties'])) and ('properties' not in v or _f265(v['properties'])) and ('allOf' not in v or _meets257(v['allOf']))))
def _sound266(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound214(item):
            return False
    return len(v) >= 1
def _sound268(v):
    return v is False
def _sound267(v):
    if not (_sound268 if type(v) is bool else _sound226)(v):
        return False
    return True
def _sound269(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound226(item):
            return False
    return len(v) >= 1
def _sound270(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound237(item):
            return False
    return len(v) >= 1
def _sound271(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound272(v):
    if not (_sound228 if type(v) is bool else _sound237)(v):
        return False
    return True
def _sound274(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound273(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound274(item):
            return False
    return len(v) >= 1
def _sound276(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p261(v))
_T277 = {'rule': _sound276, 'text': _sound214}.get
def _sound275(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T277(name, _nothing)(item):
            return False
    return ('rule' in v and 'text' in v)
_T278 = {'$schema': _sound222, '$id': _sound222, '$comment': _sound214, '$ref': _sound223, '$defs': _sound225, 'title': _sound214, 'description': _sound214, 'examples': _sound227, 'default': _sound222, 'deprecated': _sound228, 'type': _sound229, 'enum': _sound230, 'const': _sound222, 'format': _sound231, 'pattern': _sound232, 'minLength': _sound235, 'maxLength': _sound235, 'minimum': _sound236, 'maximum': _sound236, 'exclusiveMinimum': _sound236, 'exclusiveMaximum': _sound236, 'items': _sound226, 'minItems': _sound235, 'maxItems': _sound235, 'uniqueItems': _sound228, 'contains': _sound237, 'properties': _sound225, 'required': _sound266, 'additionalProperties': _sound267, 'propertyNames': _sound237, 'minProperties': _sound235, 'maxProperties': _sound235, 'allOf': _sound269, 'anyOf': _sound270, 'oneOf': _sound270, 'not': _sound237, 'if': _sound237, 'then': _sound226, 'else': _sound226, 'x-maxJsonBytes': _sound271, 'x-maxTextLength': _sound235, 'x-tolerated': _sound272, 'x-alias-of': _sound214, 'x-known': _sound273, 'x-message': _sound275}.get
def _sound221(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T278(name, _nothing)(item):
            return False
    return (((not ('pattern' in v and _f242(v['pattern']))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and _f244(v['properties'])) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _p279(v):
    global _p279
    _p279 = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return _p279(v)
def _f280(v):
    return (type(v) is str and (not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p279(v))
def _f281(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _f282(v):
    return (type(v) is dict and all(name in {} or _f281(item) for name, item in v.items()))
def _sound220(v):
    if not _sound221(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and ((type(v['$schema']) is str and v['$schema'] == 'https://json-schema.org/draft/2020-12/schema') and _f280(v['$id']) and _f250(v['examples']) and ('properties' not in v or _f282(v['properties']))))
_T286 = {'path': _sound274, 'reason': _sound274}.get
def _sound285(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T286(name, _nothing)(item):
            return False
    return ('path' in v and 'reason' in v)
def _sound284(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound285(item):
            return False
    return True
def _sound289(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
_T290 = {'path': _sound274, 'schema': _sound289}.get
def _sound288(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T290(name, _nothing)(item):
            return False
    return ('path' in v and 'schema' in v)
def _sound287(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound288(item):
            return False
    return True
def _sound293(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound294(v):
    return (type(v) is str and v in {'error', 'warning'})
_T295 = {'path': _sound274, 'line': _sound293, 'column': _sound293, 'end_line': _sound293, 'end_column': _sound293, 'severity': _sound294, 'rule': _sound276, 'message': _sound214, 'instance_location': _sound274, 'schema_location': _sound274, 'suggestion': _sound289, 'container': _sound289}.get
def _sound292(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T295(name, _nothing)(item):
            return False
    return ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v)
def _sound291(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound292(item):
            return False
    return True
_T296 = {'version': _sound274, 'files': _sound235, 'skipped': _sound235, 'errors': _sound235, 'warnings': _sound235, 'unreadable': _sound284, 'results': _sound287, 'problems': _sound291}.get
def _sound283(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T296(name, _nothing)(item):
            return False
    return ('version' in v and 'files' in v and 'skipped' in v and 'errors' in v and 'warnings' in v and 'unreadable' in v and 'results' in v and 'problems' in v)
def _sound299(v):
    if not is_plain(v, _LEVELS):
        return False
    return False
def _sound303(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
_T305 = {'url': _sound303, 'type': _sound303}.get
def _sound304(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T305(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
def _sound306(v):
    if not (_sound89 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T307 = {'reason': _sound303, 'original_request': _sound304, 'uuid': _sound306, 'conversation_uuid': _sound306, 'timestamp': _sound306}.get
def _sound302(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T307(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return 'original_request' in v
def _sound315(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound314(v):
    if not (_sound315 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T319 = {'name': _sound315, 'reason': _sound315}.get
def _sound318(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T319(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
def _sound317(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound318(item):
            return False
    return True
def _sound316(v):
    if not (_sound317 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T320 = {'type': _sound314, 'title': _sound315, 'error_title': _sound315, 'detail': _sound315, 'invalid_parameters': _sound316}.get
def _sound313(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T320(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
_T323 = {'transcription_url': _sound303, 'status': _sound303, 'type': _sound303, 'recording_uuid': _sound306, 'conversation_uuid': _sound306}.get
def _sound322(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T323(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return ('transcription_url' in v or 'status' in v)
_T326 = {'uuid': _sound315, 'status': _sound315, 'direction': _sound315, 'conversation_uuid': _sound315}.get
def _sound325(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T326(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return ('uuid' in v and 'status' in v)
_a330 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _sound329(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a330(v)
def _sound332(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound331(v):
    if not (_sound332 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound333(v):
    if not (_sound89 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound334(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
_T335 = {'from': _sound306, 'to': _sound306, 'uuid': _sound306, 'conversation_uuid': _sound306, 'timestamp': _sound306, 'call_uuid': _sound306, 'status': _sound329, 'direction': _sound306, 'detail': _sound306, 'sip_code': _sound331, 'sub_state': _sound306, 'start_time': _sound306, 'end_time': _sound306, 'duration': _sound333, 'rate': _sound333, 'price': _sound333, 'network': _sound306, 'disconnected_by': _sound306, 'headers': _sound334}.get
def _sound328(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T335(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return 'status' in v
_T338 = {'recording_url': _sound303, 'recording_uuid': _sound306, 'size': _sound331, 'start_time': _sound306, 'end_time': _sound306, 'conversation_uuid': _sound306, 'timestamp': _sound306}.get
def _sound337(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T338(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return 'recording_url' in v
_T341 = {'conversation_uuid_from': _sound303, 'conversation_uuid_to': _sound303, 'uuid': _sound306, 'timestamp': _sound306, 'type': _sound303}.get
def _sound340(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T341(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound347(v):
    return type(v) is bool
def _sound346(v):
    if not (_sound347 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T348 = {'digits': _sound306, 'timed_out': _sound346}.get
def _sound345(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T348(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
def _sound344(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound345)(v):
        return False
    return True
def _sound353(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound352(v):
    if not (_sound353 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T354 = {'text': _sound303, 'confidence': _sound352}.get
def _sound351(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T354(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
def _sound350(v):
    if type(v) is not list:
        return False
    for item in v:
        if not _sound351(item):
            return False
    return True
_T355 = {'timeout_reason': _sound306, 'error': _sound306, 'recording_url': _sound306, 'results': _sound350}.get
def _sound349(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T355(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
_T356 = {'from': _sound306, 'to': _sound306, 'uuid': _sound306, 'conversation_uuid': _sound306, 'timestamp': _sound306, 'dtmf': _sound344, 'timed_out': _sound346, 'speech': _sound349}.get
def _sound343(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T356(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return ('dtmf' in v or 'speech' in v)
_T359 = {'payload': _sound334, 'conversation_uuid': _sound306, 'timestamp': _sound306}.get
def _sound358(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T359(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return 'payload' in v
_T362 = {'reason': _sound303, 'conversation_uuid': _sound306, 'timestamp': _sound306}.get
def _sound361(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T362(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return 'reason' in v
def _sound366(v):
    if not (_sound334 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T367 = {'from': _sound306, 'to': _sound306, 'from_user': _sound306, 'endpoint_type': _sound306, 'uuid': _sound306, 'conversation_uuid': _sound306, 'region_url': _sound306, 'custom_data': _sound366, 'SipHeader_User-to-User': _sound306}.get
def _sound365(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T367(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
def _sound372(v):
    if not (_sound195 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound299)(v):
        return False
    return True
def _sound371(v):
    if not (_sound206 if (type(v) is dict and 'text' in v) else _sound372)(v):
        return False
    return True
def _sound370(v):
    if not (_sound193 if (type(v) is dict and 'digits' in v) else _sound371)(v):
        return False
    return True
def _sound369(v):
    if not (_sound204 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound370)(v):
        return False
    return True
def _sound368(v):
    if not (_sound6 if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and _f79(v['type'])) else _sound369)(v):
        return False
    return True
def _sound364(v):
    if not (_sound365 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v))) else _sound368)(v):
        return False
    return True
def _sound363(v):
    if not (_sound328 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v))) else _sound364)(v):
        return False
    return True
def _sound360(v):
    if not (_sound361 if (type(v) is dict and 'reason' in v) else _sound363)(v):
        return False
    return True
def _sound357(v):
    if not (_sound358 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound360)(v):
        return False
    return True
def _sound342(v):
    if not (_sound343 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound357)(v):
        return False
    return True
def _sound339(v):
    if not (_sound340 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else _sound342)(v):
        return False
    return True
def _sound336(v):
    if not (_sound337 if (type(v) is dict and 'recording_url' in v) else _sound339)(v):
        return False
    return True
def _sound327(v):
    if not (_sound328 if (type(v) is dict and 'status' in v and _f79(v['status'])) else _sound336)(v):
        return False
    return True
def _sound324(v):
    if not (_sound325 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else _sound327)(v):
        return False
    return True
def _sound321(v):
    if not (_sound322 if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed')))) else _sound324)(v):
        return False
    return True
def _f373(v):
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound312(v):
    if not (_sound313 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and _f373(v['type'])) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound321)(v):
        return False
    return True
def _p374(v):
    global _p374
    _p374 = re.compile('^websocket:').search
    return _p374(v)
def _f375(v):
    return (type(v) is str and _p374(v))
def _sound311(v):
    if not (_sound299 if (type(v) is dict and 'event' in v and _f375(v['event'])) else _sound312)(v):
        return False
    return True
def _sound310(v):
    if not (_sound299 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else _sound311)(v):
        return False
    return True
def _f376(v):
    return (type(v) is str and (not v == 'clear'))
def _sound309(v):
    if not (_sound299 if (type(v) is dict and 'action' in v and _f376(v['action'])) else _sound310)(v):
        return False
    return True
def _p377(v):
    global _p377
    _p377 = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return _p377(v)
def _f378(v):
    return (type(v) is str and _p377(v))
def _sound308(v):
    if not (_sound197 if (type(v) is dict and ('destination' in v or ('action' in v and _f378(v['action'])) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else _sound309)(v):
        return False
    return True
def _f379(v):
    return type(v) is dict
def _sound301(v):
    if not (_sound302 if (type(v) is dict and 'original_request' in v and _f379(v['original_request'])) else _sound308)(v):
        return False
    return True
def _f380(v):
    return (type(v) is list or type(v) is dict)
def _sound300(v):
    if not (_sound168 if (type(v) is dict and (('to' in v and _f380(v['to'])) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and _f379(v['from'])))))) else _sound301)(v):
        return False
    return True
def _sound298(v):
    if not (_sound299 if (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and _f380(v['to'])) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v)) else _sound300)(v):
        return False
    return True
def _sound297(v):
    if not (_sound181 if type(v) is list else _sound298)(v):
        return False
    return True
def _p382(v):
    global _p382
    _p382 = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return _p382(v)
def _sound381(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p382(v))
def _sound384(v):
    return (type(v) is str and v in {'clear', 'notify'})
def _sound385(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T27(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return True
_T386 = {'action': _sound384, 'payload': _sound385}.get
def _sound383(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        if not _T386(name, _nothing)(item):
            return False
    return (((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v) and 'action' in v)
_a389 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _sound388(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return _a389(v)
def _sound390(v):
    if type(v) is not str or not (v.isascii() or is_plain(v, 0)):
        return False
    return True
def _sound391(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
_T392 = {'event': _sound388, 'content-type': _sound390, 'digit': _sound390, 'duration': _sound391, 'payload': _sound385}.get
def _sound387(v):
    if type(v) is not dict:
        return False
    for name, item in v.items():
        f = _T392(name) or (type(name) is str and is_plain(name, 0) and _plain)
        if not (f and f(item)):
            return False
    return 'event' in v
def _f394(v):
    return (type(v) is dict and (('text' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'talk'))) or (('dtmf' in v or 'speech' in v or 'maxDigits' in v or 'timeOut' in v) and ('action' not in v or (type(v['action']) is str and v['action'] == 'input'))) or (('endOnSilence' in v or 'timeOut' in v or 'split' in v) and ('action' not in v or (type(v['action']) is str and v['action'] == 'record'))) or ('conversation_id' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'transfer'))) or 'streamUrl' in v or 'eventUrl' in v or 'bargeIn' in v or 'conversationId' in v or 'endOnKey' in v or 'beepStart' in v or ('endpoint' in v and _f248(v['endpoint'])) or ('endpoint' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'connect'))) or ('stream_url' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'stream'))) or ('event_url' in v and ('action' not in v or (type(v['action']) is str and v['action'] in {'connect', 'input', 'notify', 'record'}))) or ('type' in v and (('action' not in v or (type(v['action']) is str and v['action'] == 'input')) and (type(v['type']) is str and v['type'] in {'dtmf', 'speech'}))) or ('text' in v and all((type(item) is str and item in {'action', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voiceName', 'voice_name', 'provider', 'providerOptions'}) for item in v))) and 'action' in v and _f79(v['action']))
def _f395(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'pay', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _f396(v):
    return (((not type(v) is dict) or len(v) <= 1) or (((not type(v) is dict) or 'name' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'conversation')))) or (((not type(v) is dict) or 'type' in v) and ((not type(v) is dict) or (('action' not in v or (type(v['action']) is str and v['action'] == 'input')) and _f248(v['type'])))) or (((not type(v) is dict) or 'payload' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'notify')))) or (((not type(v) is dict) or 'amount' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'pay')))) or (((not type(v) is dict) or 'timeout' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] in {'connect', 'wait'})))))
def _p397(v):
    global _p397
    _p397 = re.compile('^[+]?[0-9][0-9 ()-]{5,18}[0-9]\\Z').search
    return _p397(v)
def _f398(v):
    return (type(v) is str and (not _p47(v)) and _p397(v))
def _p399(v):
    global _p399
    _p399 = re.compile('^(?:[Ss][Ii][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return _p399(v)
def _f400(v):
    return (type(v) is str and _p399(v))
def _f401(v):
    return (type(v) is dict and (('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or ('number' in v and _f398(v['number'])) or ('uri' in v and _f400(v['uri']))))
def _f402(v):
    return (type(v) is list and any(_f401(item) for item in v))
def _f403(v):
    return (type(v) is dict and ('ncco' in v or 'url' in v))
def _p404(v):
    global _p404
    _p404 = re.compile('^[0-9*#]').search
    return _p404(v)
def _f405(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) or (type(v) is str and _p404(v)))
def _p406(v):
    global _p406
    _p406 = re.compile('^[Hh][Tt][Tt][Pp]').search
    return _p406(v)
def _f407(v):
    return (type(v) is list or (type(v) is str and _p406(v)))
def _meets393(v):
    return ((((not type(v) is list) or any(_f394(item) for item in v)) or (((not type(v) is list) or all(_f395(item) for item in v)) and ((not type(v) is list) or any(_f396(item) for item in v)))) if type(v) is list else (type(v) is dict and (('ncco' in v and _f248(v['ncco'])) or ('answer_url' in v and _f248(v['answer_url'])) or ('to' in v and _f402(v['to'])) or ('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}) and len(v) <= 1) or (('type' in v and 'number' in v) and (_f79(v['type']) and _f398(v['number'])) and all((type(item) is str and item in {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'}) for item in v)) or (('type' in v and 'uri' in v) and _f400(v['uri'])) or (('type' in v and 'number' in v) and (type(v['type']) is str and v['type'] == 'phone')) or (('uri' in v or 'domain' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'sip')) or (('type' in v and 'uri' in v) and (type(v['type']) is str and v['type'] == 'websocket')) or (('type' in v and 'user' in v) and (type(v['type']) is str and v['type'] == 'app')) or (('type' in v and 'extension' in v) and (type(v['type']) is str and v['type'] == 'vbc')) or ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}) and len(v) <= 1) or (('action' in v and 'destination' in v) and ((type(v['action']) is str and v['action'] == 'transfer') and _f403(v['destination']))) or ('conversation_uuid' in v and _f79(v['conversation_uuid'])) or ('call_uuid' in v and _f79(v['call_uuid'])) or ('conversation_uuid_from' in v and _f79(v['conversation_uuid_from'])) or ('recording_url' in v and 'recording_uuid' in v) or ('original_request' in v and _f379(v['original_request'])) or ('type' in v and 'error_title' in v) or (('type' in v and 'invalid_parameters' in v) and _f248(v['invalid_parameters'])) or ('stream_url' in v and all((type(item) is str and item in {'stream_url', 'loop', 'level'}) for item in v)) or ('digits' in v and _f405(v['digits']) and len(v) <= 1) or ('event_url' in v and _f407(v['event_url']) and len(v) <= 1) or ('text' in v and 'voice_name' in v) or ('text' in v and 'premium' in v) or ('text' in v and 'language' in v and 'style' in v) or ('text' in v and 'loop' in v and 'level' in v))))
def _meets408(v):
    return type(v) is list
def _meets409(v):
    return (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and _f380(v['to'])) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v))
def _meets410(v):
    return (type(v) is dict and (('to' in v and _f380(v['to'])) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and _f379(v['from']))))))
def _meets411(v):
    return (type(v) is dict and 'original_request' in v and _f379(v['original_request']))
def _meets412(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and _f378(v['action'])) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer'))))
def _meets413(v):
    return (type(v) is dict and 'action' in v and _f376(v['action']))
def _meets414(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear'))
def _meets415(v):
    return (type(v) is dict and 'event' in v and _f375(v['event']))
def _meets416(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and _f373(v['type'])) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets417(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed'))))
def _meets418(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started'))
def _meets419(v):
    return (type(v) is dict and 'status' in v and _f79(v['status']))
def _meets420(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets421(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer'))))
def _meets422(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets423(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets424(v):
    return (type(v) is dict and 'reason' in v)
def _meets425(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v)))
def _meets426(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v)))
def _meets427(v):
    return (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and _f79(v['type']))
def _meets428(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets429(v):
    return (type(v) is dict and 'digits' in v)
def _meets430(v):
    return (type(v) is dict and 'text' in v)
def _meets431(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound2,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound3,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound81,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound93,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound120,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound124,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound128,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound139,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound144,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound159,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound164,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound168,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound193,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound170,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound171,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound173,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound195,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound197,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound204,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound206,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound6,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound50,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound7,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound19,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound53,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound35,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound9,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound40,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound21,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound209,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound12,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound37,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound212,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound220,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound283,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound181,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound297,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound325,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound313,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound65,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound60,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound381,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound88,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound141,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound142,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound72,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound333,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound71,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound110,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound85,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound306,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound142,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound150,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound146,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound84,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound365,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound361,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound328,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound302,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound343,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound358,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound337,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound322,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound340,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound383,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound387,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/unmistakable': _meets393,
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets408,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/if': _meets409,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if': _meets410,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if': _meets411,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if': _meets412,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if': _meets413,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if': _meets414,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if': _meets415,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if': _meets416,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if': _meets417,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if': _meets418,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if': _meets419,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets420,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets421,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets422,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets423,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets424,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets425,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets426,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets427,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets428,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets429,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets430,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets431,
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
