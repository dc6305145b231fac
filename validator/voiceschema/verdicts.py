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


def _plain(v):
    return is_plain(v, _LEVELS)


def _is_new(v, known, meets):
    """Whether a string meets what takes long to see; it is kept, as people write the same URLs again and again."""
    if not meets(v):
        return False
    if len(v) < 200:
        if len(known) == 4096:
            known.clear()
        known.add(v)
    return True


def _sent(v, name, table):
    word = v.get(name) if type(v) is dict else None
    return type(word) is not str or word not in table or table[word](v)


def _p1(v):
    global _p1
    _p1 = re.compile('^[1-9][0-9]{6,14}\\Z').search
    return _p1(v)
def _f2(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p1(v))
_T3 = set()  # _f2
def _f4(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p1(v)))
_T5 = set()  # _f4
def _sound0(v):
    return (type(v) is str and (v in _T5 or _is_new(v, _T5, _f4)))
def _meets7(v):
    return (type(v) is str and (v in _T3 or _is_new(v, _T3, _f2)))
def _all8(v):
    for item in v:
        if (not _meets7(item)):
            return False
    return True
def _sound6(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T5 or _is_new(x, _T5, _f4))):
            return False
    return len(v) >= 1
def _f11(v):
    return (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip'}))
def _any12(v):
    for item in v:
        if _f11(item):
            return True
    return False
def _meets10(v):
    return (type(v) is list and _any12(v))
def _f13(v):
    return ((type(v) is str and v == 'true') or v is True)
def _p17(v):
    global _p17
    _p17 = re.compile('^[0-9*#p]+\\Z').search
    return _p17(v)
def _f18(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p17(v))
_T19 = set()  # _f18
def _meets16(v):
    return (type(v) is str and (v in _T19 or _is_new(v, _T19, _f18)))
def _f21(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and RESIDUES['url'](v) is None)
_T22 = set()  # _f21
def _meets20(v):
    return (type(v) is str and (v in _T22 or _is_new(v, _T22, _f21)))
def _f23(v):
    return (type(v) is dict and 'url' in v and (_meets20(v['url']) and ('ringbackTone' not in v or _meets20(v['ringbackTone'])) and 'ringback' not in v) and v.keys() <= {'url', 'ringbackTone', 'ringback'})
def _meets15(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and ((type(v['type']) is str and v['type'] == 'phone') and _meets7(v['number']) and ('dtmfAnswer' not in v or _meets16(v['dtmfAnswer'])) and ('onAnswer' not in v or _f23(v['onAnswer'])) and ('shaken' not in v or (type(v['shaken']) is str and len(v['shaken']) >= 1))) and v.keys() <= {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
def _f26(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None)
_T27 = set()  # _f26
def _meets25(v):
    return (type(v) is str and (v in _T27 or _is_new(v, _T27, _f26)))
def _p28(v):
    global _p28
    _p28 = re.compile('[.:@]').search
    return _p28(v)
def _p29(v):
    global _p29
    _p29 = re.compile('^[Xx]-').search
    return _p29(v)
def _all30(v):
    for item in v:
        if (not (not ((not type(item) is str) or _p29(item)))):
            return False
    return True
def _all31(v):
    for item in v:
        if (not (item in {} or type(v[item]) is str)):
            return False
    return True
def _f32(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets24(v):
    return (type(v) is dict and (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v and ((type(v['type']) is str and v['type'] == 'sip') and ('uri' not in v or _meets25(v['uri'])) and ('user' not in v or (type(v['user']) is str and len(v['user']) >= 1)) and ('domain' not in v or (type(v['domain']) is str and (not _p28(v['domain'])) and len(v['domain']) >= 1)) and ('headers' not in v or (type(v['headers']) is dict and (not (not _all30(v['headers']))) and _all31(v['headers']))) and ('standardHeaders' not in v or _f32(v['standardHeaders'])) and 'standard_headers' not in v) and v.keys() <= {'type', 'uri', 'user', 'domain', 'headers', 'standardHeaders', 'standard_headers'})
def _f35(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None)
_T36 = set()  # _f35
def _meets34(v):
    return (type(v) is str and (v in _T36 or _is_new(v, _T36, _f35)))
def _meets37(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def _all38(v):
    for item in v:
        if (not ((not type(item) is str) or len(item) <= 506)):
            return False
    return True
_a39 = ASSERTIONS['x-maxJsonBytes'](512)
def _f40(v):
    return (type(v) is dict and (not ('event' in v or 'content-type' in v)) and _all38(v) and len(v) <= 85 and _a39(v))
def _p41(v):
    global _p41
    _p41 = re.compile('[^ -~]').search
    return _p41(v)
def _f42(v):
    return (type(v) is dict and ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v))) and 'type' in v and ((type(v['type']) is str and v['type'] in {'vonage', 'custom'}) and ('value' not in v or (type(v['value']) is str and (not _p41(v['value'])) and len(v['value']) >= 1 and len(v['value']) <= 8191))) and v.keys() <= {'type', 'value'})
def _meets33(v):
    return (type(v) is dict and 'content-type' in v and ('type' in v and 'uri' in v) and ((type(v['type']) is str and v['type'] == 'websocket') and _meets34(v['uri']) and ('content-type' not in v or _meets37(v['content-type'])) and ('headers' not in v or _f40(v['headers'])) and ('authorization' not in v or _f42(v['authorization']))) and v.keys() <= {'type', 'uri', 'content-type', 'headers', 'authorization'})
def _meets43(v):
    return (type(v) is dict and ('type' in v and 'user' in v) and ((type(v['type']) is str and v['type'] == 'app') and (type(v['user']) is str and len(v['user']) >= 1)) and v.keys() <= {'type', 'user'})
def _p45(v):
    global _p45
    _p45 = re.compile('^[0-9]+\\Z').search
    return _p45(v)
def _f46(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p45(v)) and len(v) >= 1)
def _meets44(v):
    return (type(v) is dict and ('type' in v and 'extension' in v) and ((type(v['type']) is str and v['type'] == 'vbc') and _f46(v['extension'])) and v.keys() <= {'type', 'extension'})
_T47 = {'phone': _meets15, 'sip': _meets24, 'websocket': _meets33, 'app': _meets43, 'vbc': _meets44}
def _meets14(v):
    return (type(v) is dict and _sent(v, 'type', _T47) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def _all48(v):
    for item in v:
        if (not _meets14(item)):
            return False
    return True
def _meets49(v):
    return type(v) is bool
def _f50(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def _f51(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _f52(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def _f54(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
def _meets53(v):
    return (type(v) is dict and (('behavior' not in v or (type(v['behavior']) is str and v['behavior'] in {'continue', 'hangup'})) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'detect', 'detect_beep', 'default'})) and ('beep_timeout' not in v or _f54(v['beep_timeout']))) and v.keys() <= {'behavior', 'mode', 'beep_timeout'})
def _all56(v):
    for item in v:
        if (not _meets20(item)):
            return False
    return True
def _meets55(v):
    return (type(v) is list and _all56(v) and len(v) >= 1 and len(v) <= 1)
def _meets57(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _f61(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p17(v)))
_T62 = set()  # _f61
def _f64(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and RESIDUES['url'](v) is None))
_T65 = set()  # _f64
def _sound63(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'url' in v:
        return False
    x = v['url']
    if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
        return False
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound60(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'phone'):
        return False
    if not 'number' in v:
        return False
    x = v['number']
    if not (type(x) is str and (x in _T5 or _is_new(x, _T5, _f4))):
        return False
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T62 or _is_new(x, _T62, _f61))):
            return False
        count += 1
    if 'onAnswer' in v:
        x = v['onAnswer']
        if not _sound63(x):
            return False
        count += 1
    if 'shaken' in v:
        x = v['shaken']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _f67(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None))
_T68 = set()  # _f67
def _f69(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _p28(v)) and len(v) >= 1))
_T70 = set()  # _f69
_T72 = {}.get
def _sound73(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound71(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound73
        if not (f and f(x)):
            return False
    return (not (not _all30(v)))
def _sound74(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'User-to-User' in v:
        x = v['User-to-User']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and (len(x) >= 1 and len(x) <= 256))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound66(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'sip'):
        return False
    if 'uri' in v:
        x = v['uri']
        if not (type(x) is str and (x in _T68 or _is_new(x, _T68, _f67))):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not (type(x) is str and (x in _T70 or _is_new(x, _T70, _f69))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound71(x):
            return False
        count += 1
    if 'standardHeaders' in v:
        x = v['standardHeaders']
        if not _sound74(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v))
def _f76(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None))
_T77 = set()  # _f76
def _f78(v):
    return ((v.isascii() or is_plain(v, 0)) and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
_T79 = set()  # _f78
def _sound80(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ((not ('event' in v or 'content-type' in v)) and _all38(v) and len(v) <= 85 and _a39(v))
def _f82(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _p41(v)) and len(v) >= 1 and len(v) <= 8191))
_T83 = set()  # _f82
def _sound81(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x in {'vonage', 'custom'}):
        return False
    if 'value' in v:
        x = v['value']
        if not (type(x) is str and (x in _T83 or _is_new(x, _T83, _f82))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v)))
def _sound75(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'websocket'):
        return False
    if not 'uri' in v:
        return False
    x = v['uri']
    if not (type(x) is str and (x in _T77 or _is_new(x, _T77, _f76))):
        return False
    if 'content-type' in v:
        x = v['content-type']
        if not (type(x) is str and (x in _T79 or _is_new(x, _T79, _f78))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound80(x):
            return False
        count += 1
    if 'authorization' in v:
        x = v['authorization']
        if not _sound81(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return 'content-type' in v
def _sound84(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'app'):
        return False
    if not 'user' in v:
        return False
    x = v['user']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not count == len(v):
        return False
    return True
def _f86(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p45(v)) and len(v) >= 1))
_T87 = set()  # _f86
def _sound85(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'vbc'):
        return False
    if not 'extension' in v:
        return False
    x = v['extension']
    if not (type(x) is str and (x in _T87 or _is_new(x, _T87, _f86))):
        return False
    if not count == len(v):
        return False
    return True
_T88 = {'phone': _sound60, 'sip': _sound66, 'websocket': _sound75, 'app': _sound84, 'vbc': _sound85}
def _sound59(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T88.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound58(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound59(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _f89(v):
    return ((v.isascii() or is_plain(v, 0)) and (v == 'synchronous' and (not v == 'asynchronous')))
_T90 = set()  # _f89
def _sound91(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'behavior' in v:
        x = v['behavior']
        if not (type(x) is str and x in {'continue', 'hangup'}):
            return False
        count += 1
    if 'mode' in v:
        x = v['mode']
        if not (type(x) is str and x in {'detect', 'detect_beep', 'default'}):
            return False
        count += 1
    if 'beep_timeout' in v:
        x = v['beep_timeout']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 45 <= x <= 120):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound9(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'connect'):
        return False
    if not 'endpoint' in v:
        return False
    x = v['endpoint']
    if not _sound58(x):
        return False
    if 'from' in v:
        x = v['from']
        if not _plain(x):
            return False
        count += 1
    if 'randomFromNumber' in v:
        x = v['randomFromNumber']
        if not (x is True or x is False):
            return False
        count += 1
    if 'eventType' in v:
        x = v['eventType']
        if not (type(x) is str and (x in _T90 or _is_new(x, _T90, _f89))):
            return False
        count += 1
    if 'timeout' in v:
        x = v['timeout']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 120):
            return False
        count += 1
    if 'limit' in v:
        x = v['limit']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 7200):
            return False
        count += 1
    if 'machineDetection' in v:
        x = v['machineDetection']
        if not (type(x) is str and x in {'continue', 'hangup'}):
            return False
        count += 1
    if 'advancedMachineDetection' in v:
        x = v['advancedMachineDetection']
        if not _sound91(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((('from' not in v or _meets7(v['from'])) if ('endpoint' in v and _meets10(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f13(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v))))
def _meets93(v):
    return (type(v) is dict and ((not ('mute' in v and _f13(v['mute']))) or (not 'canSpeak' in v)))
def _f94(v):
    return ((type(v) is str and v == 'false') or v is False)
_a97 = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
def _meets96(v):
    return (type(v) is str and _a97(v))
def _meets95(v):
    return (type(v) is dict and (('language' not in v or _meets96(v['language'])) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('sentimentAnalysis' not in v or _meets49(v['sentimentAnalysis']))) and v.keys() <= {'language', 'eventUrl', 'eventMethod', 'sentimentAnalysis'})
def _all99(v):
    for item in v:
        if (not type(item) is str):
            return False
    return True
def _meets98(v):
    return (type(v) is list and _all99(v))
def _f101(v):
    return ((v.isascii() or is_plain(v, 0)) and _a97(v))
_T102 = set()  # _f101
def _sound100(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T102 or _is_new(x, _T102, _f101))):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'sentimentAnalysis' in v:
        x = v['sentimentAnalysis']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound103(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _sound92(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'conversation'):
        return False
    if not 'name' in v:
        return False
    x = v['name']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if 'musicOnHoldUrl' in v:
        x = v['musicOnHoldUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'startOnEnter' in v:
        x = v['startOnEnter']
        if not (x is True or x is False):
            return False
        count += 1
    if 'endOnExit' in v:
        x = v['endOnExit']
        if not (x is True or x is False):
            return False
        count += 1
    if 'record' in v:
        x = v['record']
        if not (x is True or x is False):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not _sound100(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound103(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound103(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets93(v) and ((not 'transcription' in v) or ((not ('record' in v and _f94(v['record']))) if 'record' in v else 'record' in v)))
def _meets105(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _any106(v):
    for item in v:
        if (type(item) is str and item == 'speech'):
            return True
    return False
def _any107(v):
    for item in v:
        if (type(item) is str and item == 'dtmf'):
            return True
    return False
def _all108(v):
    for item in v:
        if (not (type(item) is str and item in {'dtmf', 'speech'})):
            return False
    return True
def _f109(v):
    return (type(v) is list and _all108(v) and len(v) >= 1 and (len(v) < 2 or _all99(v) and len(set(v)) == len(v)))
def _f110(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _f111(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _f112(v):
    return (type(v) is dict and (('timeOut' not in v or _f110(v['timeOut'])) and ('maxDigits' not in v or _f111(v['maxDigits'])) and ('submitOnHash' not in v or _meets49(v['submitOnHash']))) and v.keys() <= {'timeOut', 'maxDigits', 'submitOnHash'})
def _meets113(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _f114(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _f115(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a116 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _meets117(v):
    return type(v) is dict
def _f118(v):
    return (type(v) is dict and _meets113(v) and (('uuid' not in v or (type(v['uuid']) is list and _all99(v['uuid']) and len(v['uuid']) >= 1 and len(v['uuid']) <= 1)) and ('endOnSilence' not in v or ((type(v['endOnSilence']) is int or type(v['endOnSilence']) is float) and v['endOnSilence'] >= 0.4 and v['endOnSilence'] <= 10)) and ('language' not in v or _meets96(v['language'])) and ('context' not in v or (type(v['context']) is list and _all99(v['context']))) and ('startTimeout' not in v or _f114(v['startTimeout'])) and ('maxDuration' not in v or _f114(v['maxDuration'])) and ('saveAudio' not in v or _meets49(v['saveAudio'])) and ('sensitivity' not in v or _f115(v['sensitivity'])) and ('provider' not in v or (type(v['provider']) is str and _a116(v['provider']))) and ('providerOptions' not in v or _meets117(v['providerOptions']))) and v.keys() <= {'uuid', 'endOnSilence', 'language', 'context', 'startTimeout', 'maxDuration', 'saveAudio', 'sensitivity', 'provider', 'providerOptions'})
def _meets119(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _meets120(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _sound121(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and x in {'dtmf', 'speech'}):
            return False
    return (len(v) >= 1 and (len(v) < 2 or _all99(v) and len(set(v)) == len(v)))
def _sound122(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'timeOut' in v:
        x = v['timeOut']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 0 <= x <= 10):
            return False
        count += 1
    if 'maxDigits' in v:
        x = v['maxDigits']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 20):
            return False
        count += 1
    if 'submitOnHash' in v:
        x = v['submitOnHash']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound124(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _f125(v):
    return ((v.isascii() or is_plain(v, 0)) and _a116(v))
_T126 = set()  # _f125
def _sound127(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound123(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'uuid' in v:
        x = v['uuid']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'endOnSilence' in v:
        x = v['endOnSilence']
        if not ((type(x) is int or type(x) is float) and 0.4 <= x <= 10):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T102 or _is_new(x, _T102, _f101))):
            return False
        count += 1
    if 'context' in v:
        x = v['context']
        if not _sound124(x):
            return False
        count += 1
    if 'startTimeout' in v:
        x = v['startTimeout']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 60):
            return False
        count += 1
    if 'maxDuration' in v:
        x = v['maxDuration']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 60):
            return False
        count += 1
    if 'saveAudio' in v:
        x = v['saveAudio']
        if not (x is True or x is False):
            return False
        count += 1
    if 'sensitivity' in v:
        x = v['sensitivity']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 10 <= x <= 100):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in _T126 or _is_new(x, _T126, _f125))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound127(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets113(v)
def _sound104(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'input'):
        return False
    if 'type' in v:
        x = v['type']
        if not _sound121(x):
            return False
        count += 1
    if 'dtmf' in v:
        x = v['dtmf']
        if not _sound122(x):
            return False
        count += 1
    if 'speech' in v:
        x = v['speech']
        if not _sound123(x):
            return False
        count += 1
    if 'mode' in v:
        x = v['mode']
        if not (type(x) is str and x in {'synchronous', 'asynchronous'}):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'timeOut' in v:
        x = v['timeOut']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 0 <= x <= 10):
            return False
        count += 1
    if 'maxDigits' in v:
        x = v['maxDigits']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 20):
            return False
        count += 1
    if 'submitOnHash' in v:
        x = v['submitOnHash']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets105(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any106(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any107(v['type'])) and _all108(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any106(v['type'])) and _all108(v['type']) and len(v['type']) >= 1))))))
def _sound129(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound128(v):
    if not type(v) is dict:
        return False
    count = 3
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'notify'):
        return False
    if not 'payload' in v:
        return False
    x = v['payload']
    if not _sound129(x):
        return False
    if not 'eventUrl' in v:
        return False
    x = v['eventUrl']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
        return False
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound130(v):
    return False
def _p132(v):
    global _p132
    _p132 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return _p132(v)
def _f133(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p132(v))
_T134 = set()  # _f133
def _f135(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (v in _T134 or _is_new(v, _T134, _f133))))
def _f136(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _f137(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _f138(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
def _sound131(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'record'):
        return False
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'mp3', 'wav', 'ogg'}):
            return False
        count += 1
    if 'split' in v:
        x = v['split']
        if not (type(x) is str and x == 'conversation'):
            return False
        count += 1
    if 'channels' in v:
        x = v['channels']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 32):
            return False
        count += 1
    if 'endOnSilence' in v:
        x = v['endOnSilence']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 3 <= x <= 10):
            return False
        count += 1
    if 'endOnKey' in v:
        x = v['endOnKey']
        if not (type(x) is str and x in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'}):
            return False
        count += 1
    if 'timeOut' in v:
        x = v['timeOut']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 3 <= x <= 7200):
            return False
        count += 1
    if 'beepStart' in v:
        x = v['beepStart']
        if not (x is True or x is False):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not _sound100(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f135(v['channels'])))))
def _meets140(v):
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _meets141(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound142(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound139(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'stream'):
        return False
    if not 'streamUrl' in v:
        return False
    x = v['streamUrl']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
        return False
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'bargeIn' in v:
        x = v['bargeIn']
        if not (x is True or x is False):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound142(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _p145(v):
    global _p145
    _p145 = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return _p145(v)
_T146 = set()  # _p145
def _f148(v):
    return (matches('ssml', v) and RESIDUES['ssml'](v) is None)
_T149 = set()  # _f148
def _meets147(v):
    return (type(v) is str and (v in _T149 or _is_new(v, _T149, _f148)))
_a150 = ASSERTIONS['x-maxTextLength'](1500)
def _meets144(v):
    return (type(v) is str and (len(v) >= 1 and ((_meets147(v) and _a150(v)) if (type(v) is str and (v in _T146 or _is_new(v, _T146, _p145))) else len(v) <= 1500)))
_a152 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _meets151(v):
    return (type(v) is str and _a152(v))
def _meets153(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
_a154 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _f155(v):
    return ((v.isascii() or is_plain(v, 0)) and (len(v) >= 1 and ((_meets147(v) and _a150(v)) if (type(v) is str and (v in _T146 or _is_new(v, _T146, _p145))) else len(v) <= 1500)))
_T156 = set()  # _f155
def _f157(v):
    return ((v.isascii() or is_plain(v, 0)) and _a152(v))
_T158 = set()  # _f157
def _f159(v):
    return ((v.isascii() or is_plain(v, 0)) and _a154(v))
_T160 = set()  # _f159
def _sound143(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'talk'):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T156 or _is_new(x, _T156, _f155))):
        return False
    if 'bargeIn' in v:
        x = v['bargeIn']
        if not (x is True or x is False):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound142(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T158 or _is_new(x, _T158, _f157))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound142(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in _T160 or _is_new(x, _T160, _f159))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound127(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets113(v)
def _p162(v):
    global _p162
    _p162 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p162(v)
def _f163(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p162(v)))
def _f164(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p162(v)))
_T165 = set()  # _f164
def _sound161(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'transfer'):
        return False
    if not 'conversationId' in v:
        return False
    x = v['conversationId']
    if not (type(x) is str and (x in _T165 or _is_new(x, _T165, _f164))):
        return False
    if 'destination' in v:
        x = v['destination']
        if not _plain(x):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound103(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound103(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets93(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v)))
def _sound166(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'wait'):
        return False
    if 'timeout' in v:
        x = v['timeout']
        if not ((type(x) is int or type(x) is float) and 0.1 <= x <= 7200):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _f168(v):
    return (type(v) is dict and ('number' not in v or _meets7(v['number'])))
def _meets171(v):
    return (type(v) is str and v == 'phone')
def _meets172(v):
    return (type(v) is str and len(v) >= 1)
def _meets170(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (_meets171(v['type']) and _meets7(v['number']) and ('dtmfAnswer' not in v or _meets16(v['dtmfAnswer'])) and ('shaken' not in v or _meets172(v['shaken']))) and v.keys() <= {'type', 'number', 'dtmfAnswer', 'shaken'})
def _meets174(v):
    return (type(v) is str and v == 'sip')
def _meets175(v):
    return (type(v) is dict and (not (not _all30(v))) and _all31(v))
def _meets176(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets173(v):
    return (type(v) is dict and ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v and (_meets174(v['type']) and ('uri' not in v or _meets25(v['uri'])) and ('headers' not in v or _meets175(v['headers'])) and ('standard_headers' not in v or _meets176(v['standard_headers'])) and 'standardHeaders' not in v) and v.keys() <= {'type', 'uri', 'headers', 'standard_headers', 'standardHeaders', 'user', 'domain'})
_T177 = {'phone': _meets170, 'sip': _meets173, 'websocket': _meets33, 'vbc': _meets44, 'app': _meets43}
def _meets169(v):
    return (type(v) is dict and _sent(v, 'type', _T177) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'vbc'}))
def _all178(v):
    for item in v:
        if (not _meets169(item)):
            return False
    return True
def _f179(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def _f181(v):
    return (not (type(v) is str and v == 'websocket'))
def _f182(v):
    return (not (type(v) is str and v == 'hangup'))
def _meets183(v):
    return (type(v) is dict and _meets113(v) and ('action' in v and 'text' in v) and ((type(v['action']) is str and v['action'] == 'talk') and _meets144(v['text']) and ('bargeIn' not in v or _meets49(v['bargeIn'])) and ('loop' not in v or _meets141(v['loop'])) and ('level' not in v or _meets140(v['level'])) and ('language' not in v or _meets151(v['language'])) and ('style' not in v or _meets153(v['style'])) and ('premium' not in v or _meets49(v['premium'])) and ('provider' not in v or (type(v['provider']) is str and _a154(v['provider']))) and ('providerOptions' not in v or _meets117(v['providerOptions'])) and 'voiceName' not in v and 'eventOnCompletion' not in v and 'eventUrl' not in v and 'eventMethod' not in v) and v.keys() <= {'action', 'text', 'bargeIn', 'loop', 'level', 'language', 'style', 'premium', 'provider', 'providerOptions', 'voiceName', 'eventOnCompletion', 'eventUrl', 'eventMethod'})
def _meets184(v):
    return (type(v) is dict and ('action' in v and 'streamUrl' in v) and ((type(v['action']) is str and v['action'] == 'stream') and _meets55(v['streamUrl']) and ('level' not in v or _meets140(v['level'])) and ('bargeIn' not in v or _meets49(v['bargeIn'])) and ('loop' not in v or _meets141(v['loop']))) and v.keys() <= {'action', 'streamUrl', 'level', 'bargeIn', 'loop'})
def _meets185(v):
    return (type(v) is dict and (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f135(v['channels']))))) and 'action' in v and ((type(v['action']) is str and v['action'] == 'record') and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'ogg'})) and ('split' not in v or (type(v['split']) is str and v['split'] == 'conversation')) and ('channels' not in v or _f136(v['channels'])) and ('endOnSilence' not in v or _f137(v['endOnSilence'])) and ('endOnKey' not in v or (type(v['endOnKey']) is str and v['endOnKey'] in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})) and ('timeOut' not in v or _f138(v['timeOut'])) and ('beepStart' not in v or _meets49(v['beepStart'])) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('transcription' not in v or _meets95(v['transcription']))) and v.keys() <= {'action', 'format', 'split', 'channels', 'endOnSilence', 'endOnKey', 'timeOut', 'beepStart', 'eventUrl', 'eventMethod', 'transcription'})
def _meets186(v):
    return (type(v) is dict and (_meets93(v) and ((not 'transcription' in v) or ((not ('record' in v and _f94(v['record']))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v) and ((type(v['action']) is str and v['action'] == 'conversation') and (type(v['name']) is str and len(v['name']) >= 1) and ('musicOnHoldUrl' not in v or _meets55(v['musicOnHoldUrl'])) and ('startOnEnter' not in v or _meets49(v['startOnEnter'])) and ('endOnExit' not in v or _meets49(v['endOnExit'])) and ('record' not in v or _meets49(v['record'])) and ('transcription' not in v or _meets95(v['transcription'])) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('canSpeak' not in v or _meets98(v['canSpeak'])) and ('canHear' not in v or _meets98(v['canHear'])) and ('mute' not in v or _meets49(v['mute']))) and v.keys() <= {'action', 'name', 'musicOnHoldUrl', 'startOnEnter', 'endOnExit', 'record', 'transcription', 'eventUrl', 'eventMethod', 'canSpeak', 'canHear', 'mute'})
def _meets187(v):
    return (type(v) is dict and ((('from' not in v or _meets7(v['from'])) if ('endpoint' in v and _meets10(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f13(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v) and ((type(v['action']) is str and v['action'] == 'connect') and (type(v['endpoint']) is list and len(v['endpoint']) <= 1 and _all48(v['endpoint']) and len(v['endpoint']) >= 1) and ('randomFromNumber' not in v or _meets49(v['randomFromNumber'])) and ('eventType' not in v or _f50(v['eventType'])) and ('timeout' not in v or _f51(v['timeout'])) and ('limit' not in v or _f52(v['limit'])) and ('machineDetection' not in v or (type(v['machineDetection']) is str and v['machineDetection'] in {'continue', 'hangup'})) and ('advancedMachineDetection' not in v or _meets53(v['advancedMachineDetection'])) and 'advanced_machine_detection' not in v and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('ringbackTone' not in v or _meets20(v['ringbackTone']))) and v.keys() <= {'action', 'endpoint', 'from', 'randomFromNumber', 'eventType', 'timeout', 'limit', 'machineDetection', 'advancedMachineDetection', 'advanced_machine_detection', 'eventUrl', 'eventMethod', 'ringbackTone'})
def _meets188(v):
    return (type(v) is dict and (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets105(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any106(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any107(v['type'])) and _all108(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any106(v['type'])) and _all108(v['type']) and len(v['type']) >= 1)))))) and 'action' in v and ((type(v['action']) is str and v['action'] == 'input') and ('type' not in v or _f109(v['type'])) and ('dtmf' not in v or _f112(v['dtmf'])) and ('speech' not in v or _f118(v['speech'])) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'synchronous', 'asynchronous'})) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('timeOut' not in v or _meets119(v['timeOut'])) and ('maxDigits' not in v or _meets120(v['maxDigits'])) and ('submitOnHash' not in v or _meets49(v['submitOnHash']))) and v.keys() <= {'action', 'type', 'dtmf', 'speech', 'mode', 'eventUrl', 'eventMethod', 'timeOut', 'maxDigits', 'submitOnHash'})
def _meets189(v):
    return (type(v) is dict and ('action' in v and 'payload' in v and 'eventUrl' in v) and ((type(v['action']) is str and v['action'] == 'notify') and type(v['payload']) is dict and _meets55(v['eventUrl']) and ('eventMethod' not in v or _meets57(v['eventMethod']))) and v.keys() <= {'action', 'payload', 'eventUrl', 'eventMethod'})
def _meets190(v):
    return (type(v) is dict and 'action' in v and ((type(v['action']) is str and v['action'] == 'wait') and ('timeout' not in v or ((type(v['timeout']) is int or type(v['timeout']) is float) and v['timeout'] >= 0.1 and v['timeout'] <= 7200))) and v.keys() <= {'action', 'timeout'})
def _meets191(v):
    return (type(v) is dict and (_meets93(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v) and ((type(v['action']) is str and v['action'] == 'transfer') and _f163(v['conversationId']) and 'conversation_id' not in v and ('canSpeak' not in v or _meets98(v['canSpeak'])) and ('canHear' not in v or _meets98(v['canHear'])) and ('mute' not in v or _meets49(v['mute']))) and v.keys() <= {'action', 'conversationId', 'conversation_id', 'destination', 'canSpeak', 'canHear', 'mute'})
def _meets192(v):
    return False
_T193 = {'talk': _meets183, 'stream': _meets184, 'record': _meets185, 'conversation': _meets186, 'connect': _meets187, 'input': _meets188, 'notify': _meets189, 'wait': _meets190, 'transfer': _meets191, 'pay': _meets192}
def _f194(v):
    return (type(v) is dict and (('action' not in v or _f181(v['action'])) and ('action' not in v or _f182(v['action'])) and _sent(v, 'action', _T193)) and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _all195(v):
    for item in v:
        if (not _f194(item)):
            return False
    return True
def _meets180(v):
    return (type(v) is list and _all195(v) and len(v) >= 1)
def _f196(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound199(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'phone'):
        return False
    if not 'number' in v:
        return False
    x = v['number']
    if not (type(x) is str and (x in _T5 or _is_new(x, _T5, _f4))):
        return False
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T62 or _is_new(x, _T62, _f61))):
            return False
        count += 1
    if 'shaken' in v:
        x = v['shaken']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound200(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'sip'):
        return False
    if 'uri' in v:
        x = v['uri']
        if not (type(x) is str and (x in _T68 or _is_new(x, _T68, _f67))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound71(x):
            return False
        count += 1
    if 'standard_headers' in v:
        x = v['standard_headers']
        if not _sound74(x):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not _plain(x):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not _plain(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v)
_T201 = {'phone': _sound199, 'sip': _sound200, 'websocket': _sound75, 'vbc': _sound85}
def _sound198(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T201.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound197(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound198(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound203(v):
    return (type(v) is str and v == 'phone')
_T204 = {'type': _sound203}.get
def _sound202(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T204(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return (((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v)
_T207 = {'talk': _sound143, 'stream': _sound139, 'record': _sound131, 'conversation': _sound92, 'connect': _sound9, 'input': _sound104, 'notify': _sound128, 'wait': _sound166, 'transfer': _sound161}
def _sound206(v):
    if not type(v) is dict:
        return False
    x = v.get('action')
    f = _T207.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound205(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound206(x):
            return False
    return len(v) >= 1
def _sound167(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'to' in v:
        return False
    x = v['to']
    if not _sound197(x):
        return False
    if 'from' in v:
        x = v['from']
        if not _sound202(x):
            return False
        count += 1
    if 'random_from_number' in v:
        x = v['random_from_number']
        if not (x is True or x is False):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound205(x):
            return False
        count += 1
    if 'answer_url' in v:
        x = v['answer_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'answer_method' in v:
        x = v['answer_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'event_url' in v:
        x = v['event_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'event_method' in v:
        x = v['event_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'machine_detection' in v:
        x = v['machine_detection']
        if not (type(x) is str and x in {'continue', 'hangup'}):
            return False
        count += 1
    if 'advanced_machine_detection' in v:
        x = v['advanced_machine_detection']
        if not _sound91(x):
            return False
        count += 1
    if 'length_timer' in v:
        x = v['length_timer']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 86400):
            return False
        count += 1
    if 'ringing_timer' in v:
        x = v['ringing_timer']
        if not ((type(x) is int or type(x) is float and x.is_integer()) and 1 <= x <= 120):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and _f13(v['random_from_number'])) else 'from' in v) and (('from' not in v or _f168(v['from'])) if ('to' in v and _meets10(v['to'])) else ('from' not in v or _f168(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v))))
def _sound208(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'digits' in v:
        return False
    x = v['digits']
    if not (type(x) is str and (x in _T62 or _is_new(x, _T62, _f61))):
        return False
    if not count == len(v):
        return False
    return True
def _sound209(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'event_url' in v:
        return False
    x = v['event_url']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
        return False
    if not count == len(v):
        return False
    return True
def _f211(v):
    return (type(v) is dict and ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v and ((type(v['type']) is str and v['type'] == 'ncco') and ('url' not in v or _meets55(v['url'])) and ('ncco' not in v or _meets180(v['ncco']))) and v.keys() <= {'type', 'url', 'ncco'})
def _sound212(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'ncco'):
        return False
    if 'url' in v:
        x = v['url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound205(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v)
def _sound210(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}):
        return False
    if 'destination' in v:
        x = v['destination']
        if not _sound212(x):
            return False
        count += 1
    if 'url' in v:
        x = v['url']
        if not _plain(x):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _plain(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v))))
def _sound213(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'stream_url' in v:
        return False
    x = v['stream_url']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
        return False
    if 'loop' in v:
        x = v['loop']
        if not _sound142(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound214(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T156 or _is_new(x, _T156, _f155))):
        return False
    if 'loop' in v:
        x = v['loop']
        if not _sound142(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T158 or _is_new(x, _T158, _f157))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound142(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound215(v):
    return (type(v) is str and (v in _T62 or _is_new(v, _T62, _f61)))
def _sound216(v):
    return (type(v) is str and (v in _T79 or _is_new(v, _T79, _f78)))
def _sound217(v):
    return (type(v) is str and (v in _T68 or _is_new(v, _T68, _f67)))
def _f219(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches('ssml', v) and RESIDUES['ssml'](v) is None))
_T220 = set()  # _f219
def _sound218(v):
    return (type(v) is str and (v in _T220 or _is_new(v, _T220, _f219)))
def _sound221(v):
    return (type(v) is str and (v in _T65 or _is_new(v, _T65, _f64)))
def _sound222(v):
    return (type(v) is str and (v in _T77 or _is_new(v, _T77, _f76)))
def _all224(v):
    for item in v:
        if (not (type(item) is str and len(item) >= 1)):
            return False
    return True
def _all225(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is str and len(v[item]) >= 1))):
            return False
    return True
def _meets226(v):
    return (type(v) is list and _all224(v))
def _all227(v):
    for item in v:
        if (not (item in {} or _meets226(v[item]))):
            return False
    return True
def _sound228(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound230(v):
    return (type(v) is str and ((v.isascii() or is_plain(v, 0)) and len(v) >= 1))
def _sound229(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound230
        if not (f and f(x)):
            return False
    return True
def _sound231(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return True
def _sound232(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound231
        if not (f and f(x)):
            return False
    return True
def _sound223(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'paths' in v:
        x = v['paths']
        if not _sound228(x):
            return False
        count += 1
    if 'schemas' in v:
        x = v['schemas']
        if not _sound229(x):
            return False
        count += 1
    if 'profile' in v:
        x = v['profile']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'account' in v:
        x = v['account']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'ignore' in v:
        x = v['ignore']
        if not _sound231(x):
            return False
        count += 1
    if 'per-path-ignores' in v:
        x = v['per-path-ignores']
        if not _sound232(x):
            return False
        count += 1
    if 'breaks' in v:
        x = v['breaks']
        if not _sound232(x):
            return False
        count += 1
    if 'strict' in v:
        x = v['strict']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _p235(v):
    global _p235
    _p235 = re.compile('[$]\\Z').search
    return _p235(v)
def _f236(v):
    return ((not _p41(v)) and _p235(v))
_T237 = set()  # _f236
def _all238(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is dict and len(v[item]) <= 0))):
            return False
    return True
def _p239(v):
    global _p239
    _p239 = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return _p239(v)
def _meets240(v):
    return (type(v) is dict and _meets234(v) and (not ('$id' in v or '$schema' in v)))
def _all241(v):
    for item in v:
        if (not (item in {} or _meets240(v[item]))):
            return False
    return True
def _p242(v):
    global _p242
    _p242 = re.compile('[\\\\][A-Za-z0-9<>]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]|[{][0-9,]*[ \t\r\n]').search
    return _p242(v)
def _p243(v):
    global _p243
    _p243 = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return _p243(v)
def _all245(v):
    for item in v:
        if (not (item in {} or _meets244(v[item]))):
            return False
    return True
def _all247(v):
    for item in v:
        if (not _meets244(item)):
            return False
    return True
def _meets246(v):
    return (type(v) is list and _all247(v) and len(v) >= 1)
def _meets244(v):
    return (type(v) is dict and _meets240(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets244(v['items'])) and ('then' not in v or _meets244(v['then'])) and ('else' not in v or _meets244(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets244(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all245(v['properties']))) and ('allOf' not in v or _meets246(v['allOf']))))
def _all248(v):
    for item in v:
        if (not _meets240(item)):
            return False
    return True
def _all249(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is list and _all224(v[item]) and len(v[item]) >= 1))):
            return False
    return True
def _p250(v):
    global _p250
    _p250 = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return _p250(v)
def _f251(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p250(v))
_T252 = set()  # _f251
def _f253(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and ((type(v['rule']) is str and (v['rule'] in _T252 or _is_new(v['rule'], _T252, _f251))) and (type(v['text']) is str and len(v['text']) >= 1)) and v.keys() <= {'rule', 'text'})
def _meets234(v):
    return (type(v) is dict and (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T237 or _is_new(v['pattern'], _T237, _f236))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all238(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or (type(v['$comment']) is str and len(v['$comment']) >= 1)) and ('$ref' not in v or (type(v['$ref']) is str and (not _p239(v['$ref'])))) and ('$defs' not in v or (type(v['$defs']) is dict and _all241(v['$defs']))) and ('title' not in v or (type(v['title']) is str and len(v['title']) >= 1)) and ('description' not in v or (type(v['description']) is str and len(v['description']) >= 1)) and ('examples' not in v or type(v['examples']) is list) and ('deprecated' not in v or v['deprecated'] is True) and ('type' not in v or (type(v['type']) is str and v['type'] in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})) and ('enum' not in v or (type(v['enum']) is list and len(v['enum']) >= 1)) and ('format' not in v or (type(v['format']) is str and v['format'] in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})) and ('pattern' not in v or (type(v['pattern']) is str and ((not _p242(v['pattern'])) and (not _p243(v['pattern']))) and len(v['pattern']) >= 1)) and ('minLength' not in v or ((type(v['minLength']) is int or (type(v['minLength']) is float and v['minLength'].is_integer())) and v['minLength'] >= 0)) and ('maxLength' not in v or ((type(v['maxLength']) is int or (type(v['maxLength']) is float and v['maxLength'].is_integer())) and v['maxLength'] >= 0)) and ('minimum' not in v or (type(v['minimum']) is int or type(v['minimum']) is float)) and ('maximum' not in v or (type(v['maximum']) is int or type(v['maximum']) is float)) and ('exclusiveMinimum' not in v or (type(v['exclusiveMinimum']) is int or type(v['exclusiveMinimum']) is float)) and ('exclusiveMaximum' not in v or (type(v['exclusiveMaximum']) is int or type(v['exclusiveMaximum']) is float)) and ('items' not in v or _meets240(v['items'])) and ('minItems' not in v or ((type(v['minItems']) is int or (type(v['minItems']) is float and v['minItems'].is_integer())) and v['minItems'] >= 0)) and ('maxItems' not in v or ((type(v['maxItems']) is int or (type(v['maxItems']) is float and v['maxItems'].is_integer())) and v['maxItems'] >= 0)) and ('uniqueItems' not in v or v['uniqueItems'] is True) and ('contains' not in v or _meets244(v['contains'])) and ('properties' not in v or (type(v['properties']) is dict and _all241(v['properties']))) and ('required' not in v or (type(v['required']) is list and _all224(v['required']) and len(v['required']) >= 1)) and ('additionalProperties' not in v or (v['additionalProperties'] is False if type(v['additionalProperties']) is bool else _meets240(v['additionalProperties']))) and ('propertyNames' not in v or _meets244(v['propertyNames'])) and ('minProperties' not in v or ((type(v['minProperties']) is int or (type(v['minProperties']) is float and v['minProperties'].is_integer())) and v['minProperties'] >= 0)) and ('maxProperties' not in v or ((type(v['maxProperties']) is int or (type(v['maxProperties']) is float and v['maxProperties'].is_integer())) and v['maxProperties'] >= 0)) and ('allOf' not in v or (type(v['allOf']) is list and _all248(v['allOf']) and len(v['allOf']) >= 1)) and ('anyOf' not in v or _meets246(v['anyOf'])) and ('oneOf' not in v or _meets246(v['oneOf'])) and ('not' not in v or _meets244(v['not'])) and ('if' not in v or _meets244(v['if'])) and ('then' not in v or _meets240(v['then'])) and ('else' not in v or _meets240(v['else'])) and ('x-maxJsonBytes' not in v or ((type(v['x-maxJsonBytes']) is int or (type(v['x-maxJsonBytes']) is float and v['x-maxJsonBytes'].is_integer())) and v['x-maxJsonBytes'] >= 2)) and ('x-maxTextLength' not in v or ((type(v['x-maxTextLength']) is int or (type(v['x-maxTextLength']) is float and v['x-maxTextLength'].is_integer())) and v['x-maxTextLength'] >= 0)) and ('x-tolerated' not in v or (v['x-tolerated'] is True if type(v['x-tolerated']) is bool else _meets244(v['x-tolerated']))) and ('x-alias-of' not in v or (type(v['x-alias-of']) is str and len(v['x-alias-of']) >= 1)) and ('x-known' not in v or (type(v['x-known']) is list and _all99(v['x-known']) and len(v['x-known']) >= 1)) and ('x-synonyms' not in v or (type(v['x-synonyms']) is dict and _all249(v['x-synonyms']) and len(v['x-synonyms']) >= 1)) and ('x-message' not in v or _f253(v['x-message']))) and v.keys() <= {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-known', 'x-synonyms', 'x-message'})
def _p254(v):
    global _p254
    _p254 = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return _p254(v)
def _f255(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p254(v))
_T256 = set()  # _f255
def _f257(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _all258(v):
    for item in v:
        if (not (item in {} or _f257(v[item]))):
            return False
    return True
def _f260(v):
    return ((v.isascii() or is_plain(v, 0)) and (not _p239(v)))
_T261 = set()  # _f260
def _sound263(v):
    if not _sound259(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v)))
def _sound262(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound263
        if not (f and f(x)):
            return False
    return True
def _sound264(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound265(v):
    return v is True
def _sound266(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _f267(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not _p242(v)) and (not _p243(v))) and len(v) >= 1))
_T268 = set()  # _f267
def _sound269(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound270(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound271(v):
    if not _sound263(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets244(v['items'])) and ('then' not in v or _meets244(v['then'])) and ('else' not in v or _meets244(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets244(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all245(v['properties']))) and ('allOf' not in v or _meets246(v['allOf']))))
def _sound272(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound274(v):
    return v is False
def _sound273(v):
    if not (_sound274 if type(v) is bool else _sound263)(v):
        return False
    return True
def _sound275(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound263(x):
            return False
    return len(v) >= 1
def _sound276(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound271(x):
            return False
    return len(v) >= 1
def _sound277(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound278(v):
    if not (_sound265 if type(v) is bool else _sound271)(v):
        return False
    return True
def _sound279(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return len(v) >= 1
def _sound280(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound272
        if not (f and f(x)):
            return False
    return len(v) >= 1
def _f282(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p250(v)))
_T283 = set()  # _f282
def _sound281(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T283 or _is_new(x, _T283, _f282))):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not count == len(v):
        return False
    return True
def _sound259(v):
    if not type(v) is dict:
        return False
    count = 0
    if '$schema' in v:
        x = v['$schema']
        if not _plain(x):
            return False
        count += 1
    if '$id' in v:
        x = v['$id']
        if not _plain(x):
            return False
        count += 1
    if '$comment' in v:
        x = v['$comment']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if '$ref' in v:
        x = v['$ref']
        if not (type(x) is str and (x in _T261 or _is_new(x, _T261, _f260))):
            return False
        count += 1
    if '$defs' in v:
        x = v['$defs']
        if not _sound262(x):
            return False
        count += 1
    if 'title' in v:
        x = v['title']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'description' in v:
        x = v['description']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'examples' in v:
        x = v['examples']
        if not _sound264(x):
            return False
        count += 1
    if 'default' in v:
        x = v['default']
        if not _plain(x):
            return False
        count += 1
    if 'deprecated' in v:
        x = v['deprecated']
        if not _sound265(x):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not (type(x) is str and x in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'}):
            return False
        count += 1
    if 'enum' in v:
        x = v['enum']
        if not _sound266(x):
            return False
        count += 1
    if 'const' in v:
        x = v['const']
        if not _plain(x):
            return False
        count += 1
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'}):
            return False
        count += 1
    if 'pattern' in v:
        x = v['pattern']
        if not (type(x) is str and (x in _T268 or _is_new(x, _T268, _f267))):
            return False
        count += 1
    if 'minLength' in v:
        x = v['minLength']
        if not _sound269(x):
            return False
        count += 1
    if 'maxLength' in v:
        x = v['maxLength']
        if not _sound269(x):
            return False
        count += 1
    if 'minimum' in v:
        x = v['minimum']
        if not _sound270(x):
            return False
        count += 1
    if 'maximum' in v:
        x = v['maximum']
        if not _sound270(x):
            return False
        count += 1
    if 'exclusiveMinimum' in v:
        x = v['exclusiveMinimum']
        if not _sound270(x):
            return False
        count += 1
    if 'exclusiveMaximum' in v:
        x = v['exclusiveMaximum']
        if not _sound270(x):
            return False
        count += 1
    if 'items' in v:
        x = v['items']
        if not _sound263(x):
            return False
        count += 1
    if 'minItems' in v:
        x = v['minItems']
        if not _sound269(x):
            return False
        count += 1
    if 'maxItems' in v:
        x = v['maxItems']
        if not _sound269(x):
            return False
        count += 1
    if 'uniqueItems' in v:
        x = v['uniqueItems']
        if not _sound265(x):
            return False
        count += 1
    if 'contains' in v:
        x = v['contains']
        if not _sound271(x):
            return False
        count += 1
    if 'properties' in v:
        x = v['properties']
        if not _sound262(x):
            return False
        count += 1
    if 'required' in v:
        x = v['required']
        if not _sound272(x):
            return False
        count += 1
    if 'additionalProperties' in v:
        x = v['additionalProperties']
        if not _sound273(x):
            return False
        count += 1
    if 'propertyNames' in v:
        x = v['propertyNames']
        if not _sound271(x):
            return False
        count += 1
    if 'minProperties' in v:
        x = v['minProperties']
        if not _sound269(x):
            return False
        count += 1
    if 'maxProperties' in v:
        x = v['maxProperties']
        if not _sound269(x):
            return False
        count += 1
    if 'allOf' in v:
        x = v['allOf']
        if not _sound275(x):
            return False
        count += 1
    if 'anyOf' in v:
        x = v['anyOf']
        if not _sound276(x):
            return False
        count += 1
    if 'oneOf' in v:
        x = v['oneOf']
        if not _sound276(x):
            return False
        count += 1
    if 'not' in v:
        x = v['not']
        if not _sound271(x):
            return False
        count += 1
    if 'if' in v:
        x = v['if']
        if not _sound271(x):
            return False
        count += 1
    if 'then' in v:
        x = v['then']
        if not _sound263(x):
            return False
        count += 1
    if 'else' in v:
        x = v['else']
        if not _sound263(x):
            return False
        count += 1
    if 'x-maxJsonBytes' in v:
        x = v['x-maxJsonBytes']
        if not _sound277(x):
            return False
        count += 1
    if 'x-maxTextLength' in v:
        x = v['x-maxTextLength']
        if not _sound269(x):
            return False
        count += 1
    if 'x-tolerated' in v:
        x = v['x-tolerated']
        if not _sound278(x):
            return False
        count += 1
    if 'x-alias-of' in v:
        x = v['x-alias-of']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'x-known' in v:
        x = v['x-known']
        if not _sound279(x):
            return False
        count += 1
    if 'x-synonyms' in v:
        x = v['x-synonyms']
        if not _sound280(x):
            return False
        count += 1
    if 'x-message' in v:
        x = v['x-message']
        if not _sound281(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T237 or _is_new(v['pattern'], _T237, _f236))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all238(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _sound233(v):
    if not _sound259(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and ((type(v['$schema']) is str and v['$schema'] == 'https://json-schema.org/draft/2020-12/schema') and (type(v['$id']) is str and (v['$id'] in _T256 or _is_new(v['$id'], _T256, _f255))) and (type(v['examples']) is list and len(v['examples']) >= 1) and ('properties' not in v or (type(v['properties']) is dict and _all258(v['properties'])))))
def _f285(v):
    return (type(v) is dict and ('path' in v and 'reason' in v) and (type(v['path']) is str and type(v['reason']) is str) and v.keys() <= {'path', 'reason'})
def _all286(v):
    for item in v:
        if (not _f285(item)):
            return False
    return True
def _f287(v):
    return (type(v) is dict and ('path' in v and 'schema' in v) and (type(v['path']) is str and (type(v['schema']) is str or type(v['schema']) is type(None))) and v.keys() <= {'path', 'schema'})
def _all288(v):
    for item in v:
        if (not _f287(item)):
            return False
    return True
def _meets289(v):
    return (type(v) is dict and ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v) and (type(v['path']) is str and ((type(v['line']) is int or (type(v['line']) is float and v['line'].is_integer())) and v['line'] >= 1) and ((type(v['column']) is int or (type(v['column']) is float and v['column'].is_integer())) and v['column'] >= 1) and ((type(v['end_line']) is int or (type(v['end_line']) is float and v['end_line'].is_integer())) and v['end_line'] >= 1) and ((type(v['end_column']) is int or (type(v['end_column']) is float and v['end_column'].is_integer())) and v['end_column'] >= 1) and (type(v['severity']) is str and v['severity'] in {'error', 'warning'}) and (type(v['rule']) is str and (v['rule'] in _T252 or _is_new(v['rule'], _T252, _f251))) and (type(v['message']) is str and len(v['message']) >= 1) and type(v['instance_location']) is str and type(v['schema_location']) is str and (type(v['suggestion']) is str or type(v['suggestion']) is type(None)) and (type(v['container']) is str or type(v['container']) is type(None))) and v.keys() <= {'path', 'line', 'column', 'end_line', 'end_column', 'severity', 'rule', 'message', 'instance_location', 'schema_location', 'suggestion', 'container'})
def _all290(v):
    for item in v:
        if (not _meets289(item)):
            return False
    return True
def _sound292(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'path' in v:
        return False
    x = v['path']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'reason' in v:
        return False
    x = v['reason']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not count == len(v):
        return False
    return True
def _sound291(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound292(x):
            return False
    return True
def _sound293(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _sound296(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
def _sound295(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'path' in v:
        return False
    x = v['path']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'schema' in v:
        return False
    x = v['schema']
    if not _sound296(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound294(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound295(x):
            return False
    return True
def _sound299(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound298(v):
    if not type(v) is dict:
        return False
    count = 12
    if not 'path' in v:
        return False
    x = v['path']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'line' in v:
        return False
    x = v['line']
    if not _sound299(x):
        return False
    if not 'column' in v:
        return False
    x = v['column']
    if not _sound299(x):
        return False
    if not 'end_line' in v:
        return False
    x = v['end_line']
    if not _sound299(x):
        return False
    if not 'end_column' in v:
        return False
    x = v['end_column']
    if not _sound299(x):
        return False
    if not 'severity' in v:
        return False
    x = v['severity']
    if not (type(x) is str and x in {'error', 'warning'}):
        return False
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T283 or _is_new(x, _T283, _f282))):
        return False
    if not 'message' in v:
        return False
    x = v['message']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not 'instance_location' in v:
        return False
    x = v['instance_location']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'schema_location' in v:
        return False
    x = v['schema_location']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'suggestion' in v:
        return False
    x = v['suggestion']
    if not _sound296(x):
        return False
    if not 'container' in v:
        return False
    x = v['container']
    if not _sound296(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound297(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound298(x):
            return False
    return True
def _sound284(v):
    if not type(v) is dict:
        return False
    count = 9
    if not 'version' in v:
        return False
    x = v['version']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'files' in v:
        return False
    x = v['files']
    if not _sound269(x):
        return False
    if not 'skipped' in v:
        return False
    x = v['skipped']
    if not _sound269(x):
        return False
    if not 'errors' in v:
        return False
    x = v['errors']
    if not _sound269(x):
        return False
    if not 'warnings' in v:
        return False
    x = v['warnings']
    if not _sound269(x):
        return False
    if not 'unreadable' in v:
        return False
    x = v['unreadable']
    if not _sound291(x):
        return False
    if not 'resembling' in v:
        return False
    x = v['resembling']
    if not _sound293(x):
        return False
    if not 'results' in v:
        return False
    x = v['results']
    if not _sound294(x):
        return False
    if not 'problems' in v:
        return False
    x = v['problems']
    if not _sound297(x):
        return False
    if not count == len(v):
        return False
    return True
def _meets301(v):
    return (type(v) is dict and ((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and _f13(v['random_from_number'])) else 'from' in v) and (('from' not in v or _f168(v['from'])) if ('to' in v and _meets10(v['to'])) else ('from' not in v or _f168(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v and ((type(v['to']) is list and len(v['to']) <= 1 and _all178(v['to']) and len(v['to']) >= 1) and ('from' not in v or _f179(v['from'])) and ('random_from_number' not in v or _meets49(v['random_from_number'])) and ('ncco' not in v or _meets180(v['ncco'])) and ('answer_url' not in v or _meets55(v['answer_url'])) and ('answer_method' not in v or _meets57(v['answer_method'])) and ('event_url' not in v or _meets55(v['event_url'])) and ('event_method' not in v or _meets57(v['event_method'])) and ('machine_detection' not in v or (type(v['machine_detection']) is str and v['machine_detection'] in {'continue', 'hangup'})) and ('advanced_machine_detection' not in v or _meets53(v['advanced_machine_detection'])) and 'advancedMachineDetection' not in v and ('length_timer' not in v or _f196(v['length_timer'])) and ('ringing_timer' not in v or _f51(v['ringing_timer']))) and v.keys() <= {'to', 'from', 'random_from_number', 'ncco', 'answer_url', 'answer_method', 'event_url', 'event_method', 'machine_detection', 'advanced_machine_detection', 'advancedMachineDetection', 'length_timer', 'ringing_timer'})
def _f303(v):
    return (type(v) is dict and (('url' not in v or type(v['url']) is str) and ('type' not in v or type(v['type']) is str)))
def _meets304(v):
    return ((not (not type(v) is type(None))) or type(v) is str)
def _meets302(v):
    return (type(v) is dict and 'original_request' in v and (('reason' not in v or type(v['reason']) is str) and _f303(v['original_request']) and ('uuid' not in v or _meets304(v['uuid'])) and ('conversation_uuid' not in v or _meets304(v['conversation_uuid'])) and ('timestamp' not in v or _meets304(v['timestamp']))))
def _p305(v):
    global _p305
    _p305 = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return _p305(v)
_T306 = set()  # _p305
def _meets307(v):
    return (type(v) is dict and (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v and ((type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}) and ('destination' not in v or _f211(v['destination']))) and v.keys() <= {'action', 'destination', 'url', 'ncco'})
def _f308(v):
    return (type(v) is str and (not v == 'clear'))
def _p309(v):
    global _p309
    _p309 = re.compile('^websocket:').search
    return _p309(v)
_T310 = set()  # _p309
def _f312(v):
    return ((not (not (type(v) is int or (type(v) is float and v.is_integer())))) or type(v) is str)
def _f313(v):
    return (type(v) is dict and (('name' not in v or type(v['name']) is str) and ('reason' not in v or type(v['reason']) is str)))
def _all314(v):
    for item in v:
        if (not _f313(item)):
            return False
    return True
def _meets311(v):
    return (type(v) is dict and (('type' not in v or _f312(v['type'])) and ('title' not in v or type(v['title']) is str) and ('error_title' not in v or type(v['error_title']) is str) and ('detail' not in v or type(v['detail']) is str) and ('invalid_parameters' not in v or ((not (not type(v['invalid_parameters']) is dict)) or (type(v['invalid_parameters']) is list and _all314(v['invalid_parameters']))))))
def _meets315(v):
    return (type(v) is dict and ('transcription_url' in v or 'status' in v) and (('transcription_url' not in v or type(v['transcription_url']) is str) and ('status' not in v or type(v['status']) is str) and ('type' not in v or type(v['type']) is str) and ('recording_uuid' not in v or _meets304(v['recording_uuid'])) and ('conversation_uuid' not in v or _meets304(v['conversation_uuid']))))
def _meets316(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and type(v['status']) is str and ('direction' not in v or type(v['direction']) is str) and ('conversation_uuid' not in v or type(v['conversation_uuid']) is str)))
_a318 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _f319(v):
    return ((not (not type(v) is type(None))) or (type(v) is int or (type(v) is float and v.is_integer())))
def _meets320(v):
    return ((not (not (type(v) is type(None) or (type(v) is int or type(v) is float)))) or type(v) is str)
def _meets317(v):
    return (type(v) is dict and 'status' in v and (('from' not in v or _meets304(v['from'])) and ('to' not in v or _meets304(v['to'])) and ('uuid' not in v or _meets304(v['uuid'])) and ('conversation_uuid' not in v or _meets304(v['conversation_uuid'])) and ('timestamp' not in v or _meets304(v['timestamp'])) and ('call_uuid' not in v or _meets304(v['call_uuid'])) and ('status' not in v or (type(v['status']) is str and _a318(v['status']))) and ('direction' not in v or _meets304(v['direction'])) and ('detail' not in v or _meets304(v['detail'])) and ('sip_code' not in v or _f319(v['sip_code'])) and ('sub_state' not in v or _meets304(v['sub_state'])) and ('start_time' not in v or _meets304(v['start_time'])) and ('end_time' not in v or _meets304(v['end_time'])) and ('duration' not in v or _meets320(v['duration'])) and ('rate' not in v or _meets320(v['rate'])) and ('price' not in v or _meets320(v['price'])) and ('network' not in v or _meets304(v['network'])) and ('disconnected_by' not in v or _meets304(v['disconnected_by'])) and ('headers' not in v or type(v['headers']) is dict)))
def _meets321(v):
    return (type(v) is dict and 'recording_url' in v and (type(v['recording_url']) is str and ('recording_uuid' not in v or _meets304(v['recording_uuid'])) and ('size' not in v or _f319(v['size'])) and ('start_time' not in v or _meets304(v['start_time'])) and ('end_time' not in v or _meets304(v['end_time'])) and ('conversation_uuid' not in v or _meets304(v['conversation_uuid'])) and ('timestamp' not in v or _meets304(v['timestamp']))))
def _meets322(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v) and (('conversation_uuid_from' not in v or type(v['conversation_uuid_from']) is str) and ('conversation_uuid_to' not in v or type(v['conversation_uuid_to']) is str) and ('uuid' not in v or _meets304(v['uuid'])) and ('timestamp' not in v or _meets304(v['timestamp'])) and ('type' not in v or type(v['type']) is str)))
def _f324(v):
    return (True if (type(v) is str or type(v) is type(None)) else (type(v) is dict and (('digits' not in v or _meets304(v['digits'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)))))
def _f325(v):
    return (type(v) is dict and (('text' not in v or type(v['text']) is str) and ('confidence' not in v or ((not (not type(v['confidence']) is str)) or (type(v['confidence']) is int or type(v['confidence']) is float)))))
def _all326(v):
    for item in v:
        if (not _f325(item)):
            return False
    return True
def _f327(v):
    return (type(v) is dict and (('timeout_reason' not in v or _meets304(v['timeout_reason'])) and ('error' not in v or _meets304(v['error'])) and ('recording_url' not in v or _meets304(v['recording_url'])) and ('results' not in v or (type(v['results']) is list and _all326(v['results'])))))
def _meets323(v):
    return (type(v) is dict and ('dtmf' in v or 'speech' in v) and (('from' not in v or _meets304(v['from'])) and ('to' not in v or _meets304(v['to'])) and ('uuid' not in v or _meets304(v['uuid'])) and ('conversation_uuid' not in v or _meets304(v['conversation_uuid'])) and ('timestamp' not in v or _meets304(v['timestamp'])) and ('dtmf' not in v or _f324(v['dtmf'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)) and ('speech' not in v or _f327(v['speech']))))
def _meets328(v):
    return (type(v) is dict and 'payload' in v and (type(v['payload']) is dict and ('conversation_uuid' not in v or _meets304(v['conversation_uuid'])) and ('timestamp' not in v or _meets304(v['timestamp']))))
def _meets329(v):
    return (type(v) is dict and 'reason' in v and (type(v['reason']) is str and ('conversation_uuid' not in v or _meets304(v['conversation_uuid'])) and ('timestamp' not in v or _meets304(v['timestamp']))))
def _meets330(v):
    return (type(v) is dict and (('from' not in v or _meets304(v['from'])) and ('to' not in v or _meets304(v['to'])) and ('from_user' not in v or _meets304(v['from_user'])) and ('endpoint_type' not in v or _meets304(v['endpoint_type'])) and ('uuid' not in v or _meets304(v['uuid'])) and ('conversation_uuid' not in v or _meets304(v['conversation_uuid'])) and ('region_url' not in v or _meets304(v['region_url'])) and ('custom_data' not in v or ((not (not type(v['custom_data']) is type(None))) or type(v['custom_data']) is dict)) and ('SipHeader_User-to-User' not in v or _meets304(v['SipHeader_User-to-User']))))
def _meets331(v):
    return (type(v) is dict and 'stream_url' in v and (_meets55(v['stream_url']) and ('loop' not in v or _meets141(v['loop'])) and ('level' not in v or _meets140(v['level']))) and v.keys() <= {'stream_url', 'loop', 'level'})
def _meets332(v):
    return (type(v) is dict and 'digits' in v and _meets16(v['digits']) and v.keys() <= {'digits'})
def _meets333(v):
    return (type(v) is dict and 'text' in v and (_meets144(v['text']) and ('loop' not in v or _meets141(v['loop'])) and ('level' not in v or _meets140(v['level'])) and ('language' not in v or _meets151(v['language'])) and ('style' not in v or _meets153(v['style'])) and ('premium' not in v or _meets49(v['premium'])) and 'voice_name' not in v) and v.keys() <= {'text', 'loop', 'level', 'language', 'style', 'premium', 'voice_name'})
def _meets334(v):
    return (type(v) is dict and 'event_url' in v and _meets55(v['event_url']) and v.keys() <= {'event_url'})
def _sound336(v):
    return False
def _sound340(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
_T342 = {'url': _sound340, 'type': _sound340}.get
def _sound341(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T342(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound344(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound343(v):
    if not (_sound344 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T345 = {'reason': _sound340, 'original_request': _sound341, 'uuid': _sound343, 'conversation_uuid': _sound343, 'timestamp': _sound343}.get
def _sound339(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T345(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'original_request' in v
def _sound353(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound352(v):
    if not (_sound353 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T357 = {'name': _sound353, 'reason': _sound353}.get
def _sound356(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T357(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound355(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound356(x):
            return False
    return True
def _sound354(v):
    if not (_sound355 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T358 = {'type': _sound352, 'title': _sound353, 'error_title': _sound353, 'detail': _sound353, 'invalid_parameters': _sound354}.get
def _sound351(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T358(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T361 = {'transcription_url': _sound340, 'status': _sound340, 'type': _sound340, 'recording_uuid': _sound343, 'conversation_uuid': _sound343}.get
def _sound360(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T361(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('transcription_url' in v or 'status' in v)
_T364 = {'uuid': _sound353, 'status': _sound353, 'direction': _sound353, 'conversation_uuid': _sound353}.get
def _sound363(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T364(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
def _f368(v):
    return ((v.isascii() or is_plain(v, 0)) and _a318(v))
_T369 = set()  # _f368
def _sound367(v):
    return (type(v) is str and (v in _T369 or _is_new(v, _T369, _f368)))
def _sound371(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound370(v):
    if not (_sound371 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound372(v):
    if not (_sound344 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound373(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T374 = {'from': _sound343, 'to': _sound343, 'uuid': _sound343, 'conversation_uuid': _sound343, 'timestamp': _sound343, 'call_uuid': _sound343, 'status': _sound367, 'direction': _sound343, 'detail': _sound343, 'sip_code': _sound370, 'sub_state': _sound343, 'start_time': _sound343, 'end_time': _sound343, 'duration': _sound372, 'rate': _sound372, 'price': _sound372, 'network': _sound343, 'disconnected_by': _sound343, 'headers': _sound373}.get
def _sound366(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T374(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'status' in v
_T377 = {'recording_url': _sound340, 'recording_uuid': _sound343, 'size': _sound370, 'start_time': _sound343, 'end_time': _sound343, 'conversation_uuid': _sound343, 'timestamp': _sound343}.get
def _sound376(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T377(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'recording_url' in v
_T380 = {'conversation_uuid_from': _sound340, 'conversation_uuid_to': _sound340, 'uuid': _sound343, 'timestamp': _sound343, 'type': _sound340}.get
def _sound379(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T380(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound386(v):
    return (v is True or v is False)
def _sound385(v):
    if not (_sound386 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T387 = {'digits': _sound343, 'timed_out': _sound385}.get
def _sound384(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T387(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound383(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound384)(v):
        return False
    return True
def _sound392(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound391(v):
    if not (_sound392 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T393 = {'text': _sound340, 'confidence': _sound391}.get
def _sound390(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T393(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound389(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound390(x):
            return False
    return True
_T394 = {'timeout_reason': _sound343, 'error': _sound343, 'recording_url': _sound343, 'results': _sound389}.get
def _sound388(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T394(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T395 = {'from': _sound343, 'to': _sound343, 'uuid': _sound343, 'conversation_uuid': _sound343, 'timestamp': _sound343, 'dtmf': _sound383, 'timed_out': _sound385, 'speech': _sound388}.get
def _sound382(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T395(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('dtmf' in v or 'speech' in v)
_T398 = {'payload': _sound373, 'conversation_uuid': _sound343, 'timestamp': _sound343}.get
def _sound397(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T398(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'payload' in v
_T401 = {'reason': _sound340, 'conversation_uuid': _sound343, 'timestamp': _sound343}.get
def _sound400(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T401(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'reason' in v
def _sound405(v):
    if not (_sound373 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T406 = {'from': _sound343, 'to': _sound343, 'from_user': _sound343, 'endpoint_type': _sound343, 'uuid': _sound343, 'conversation_uuid': _sound343, 'region_url': _sound343, 'custom_data': _sound405, 'SipHeader_User-to-User': _sound343}.get
def _sound404(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T406(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound411(v):
    if not (_sound209 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound336)(v):
        return False
    return True
def _sound410(v):
    if not (_sound214 if (type(v) is dict and 'text' in v) else _sound411)(v):
        return False
    return True
def _sound409(v):
    if not (_sound208 if (type(v) is dict and 'digits' in v) else _sound410)(v):
        return False
    return True
def _sound408(v):
    if not (_sound213 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound409)(v):
        return False
    return True
def _sound407(v):
    if not (_sound59 if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else _sound408)(v):
        return False
    return True
def _sound403(v):
    if not (_sound404 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v))) else _sound407)(v):
        return False
    return True
def _sound402(v):
    if not (_sound366 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v))) else _sound403)(v):
        return False
    return True
def _sound399(v):
    if not (_sound400 if (type(v) is dict and 'reason' in v) else _sound402)(v):
        return False
    return True
def _sound396(v):
    if not (_sound397 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound399)(v):
        return False
    return True
def _sound381(v):
    if not (_sound382 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound396)(v):
        return False
    return True
def _sound378(v):
    if not (_sound379 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else _sound381)(v):
        return False
    return True
def _sound375(v):
    if not (_sound376 if (type(v) is dict and 'recording_url' in v) else _sound378)(v):
        return False
    return True
def _sound365(v):
    if not (_sound366 if (type(v) is dict and 'status' in v and type(v['status']) is str) else _sound375)(v):
        return False
    return True
def _sound362(v):
    if not (_sound363 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else _sound365)(v):
        return False
    return True
def _sound359(v):
    if not (_sound360 if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed')))) else _sound362)(v):
        return False
    return True
def _sound350(v):
    if not (_sound351 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound359)(v):
        return False
    return True
def _sound349(v):
    if not (_sound336 if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T310 or _is_new(v['event'], _T310, _p309)))) else _sound350)(v):
        return False
    return True
def _sound348(v):
    if not (_sound336 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else _sound349)(v):
        return False
    return True
def _sound347(v):
    if not (_sound336 if (type(v) is dict and 'action' in v and _f308(v['action'])) else _sound348)(v):
        return False
    return True
def _sound346(v):
    if not (_sound210 if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T306 or _is_new(v['action'], _T306, _p305)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else _sound347)(v):
        return False
    return True
def _sound338(v):
    if not (_sound339 if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else _sound346)(v):
        return False
    return True
def _sound337(v):
    if not (_sound167 if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else _sound338)(v):
        return False
    return True
def _sound335(v):
    if not (_sound336 if (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v)) else _sound337)(v):
        return False
    return True
def _sound300(v):
    if not (_sound205 if type(v) is list else _sound335)(v):
        return False
    return True
def _sound412(v):
    return (v is True or v is False)
def _p414(v):
    global _p414
    _p414 = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return _p414(v)
def _f415(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p414(v))
_T416 = set()  # _f415
def _f417(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p414(v)))
_T418 = set()  # _f417
def _sound413(v):
    return (type(v) is str and (v in _T418 or _is_new(v, _T418, _f417)))
def _sound419(v):
    return ((type(v) is int or type(v) is float) and -1 <= v <= 1)
def _sound420(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _sound421(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound422(v):
    return (type(v) is str and (v in _T102 or _is_new(v, _T102, _f101)))
def _sound423(v):
    return (type(v) is str and (v in _T158 or _is_new(v, _T158, _f157)))
def _sound424(v):
    return (type(v) is str and (v in _T156 or _is_new(v, _T156, _f155)))
def _sound426(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound425(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'clear', 'notify'}):
        return False
    if 'payload' in v:
        x = v['payload']
        if not _sound426(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v)
_a428 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _f430(v):
    return ((v.isascii() or is_plain(v, 0)) and _a428(v))
_T431 = set()  # _f430
def _sound429(v):
    return (type(v) is str and (v in _T431 or _is_new(v, _T431, _f430)))
def _sound432(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound433(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
_T434 = {'event': _sound429, 'content-type': _sound432, 'digit': _sound432, 'duration': _sound433, 'payload': _sound426}.get
def _sound427(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T434(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'event' in v
def _meets435(v):
    return type(v) is list
def _meets436(v):
    return (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v))
def _meets437(v):
    return (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict)))))
def _meets438(v):
    return (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict)
def _meets439(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T306 or _is_new(v['action'], _T306, _p305)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer'))))
def _meets440(v):
    return (type(v) is dict and 'action' in v and _f308(v['action']))
def _meets441(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear'))
def _meets442(v):
    return (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T310 or _is_new(v['event'], _T310, _p309))))
def _meets443(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets444(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed'))))
def _meets445(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started'))
def _meets446(v):
    return (type(v) is dict and 'status' in v and type(v['status']) is str)
def _meets447(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets448(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer'))))
def _meets449(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets450(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets451(v):
    return (type(v) is dict and 'reason' in v)
def _meets452(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v)))
def _meets453(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v)))
def _meets454(v):
    return (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str)
def _meets455(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets456(v):
    return (type(v) is dict and 'digits' in v)
def _meets457(v):
    return (type(v) is dict and 'text' in v)
def _meets458(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound6,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound9,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound92,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound104,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound128,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound130,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound131,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound139,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound143,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound161,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound166,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound167,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound208,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound198,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound199,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound200,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound209,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound210,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound213,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound214,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound59,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound84,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound60,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound66,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound85,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound75,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound215,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound216,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound217,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound218,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound221,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound222,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound223,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound233,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound284,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound205,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound300,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound363,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound351,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound91,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound412,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound413,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound103,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound419,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound142,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound420,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound372,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound421,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound127,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound422,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound343,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound142,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound423,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound424,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound100,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound404,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound400,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound366,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound339,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound382,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound397,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound376,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound360,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound379,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound425,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound427,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets435,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/if': _meets436,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if': _meets437,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if': _meets438,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if': _meets439,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if': _meets440,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if': _meets441,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if': _meets442,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if': _meets443,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if': _meets444,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if': _meets445,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if': _meets446,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets447,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets448,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets449,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets450,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets451,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets452,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets453,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets454,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets455,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets456,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets457,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets458,
}
def recognise(v: object) -> tuple[str, str]:
    """As `Engine.recognise`."""
    if _meets435(v):
        return ('https://voiceschema.github.io/schemas/v1/ncco.json', 'ncco')
    if _meets436(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/then', '')
    if _meets437(v):
        return ('https://voiceschema.github.io/schemas/v1/call/create.json', 'call/create')
    if _meets438(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/fallback.json', 'webhook/fallback')
    if _meets439(v):
        return ('https://voiceschema.github.io/schemas/v1/call/modify.json', 'call/modify')
    if _meets440(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/then', '')
    if _meets441(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/then', '')
    if _meets442(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/then', '')
    if _meets443(v):
        return ('https://voiceschema.github.io/schemas/v1/response/error.json', 'response/error')
    if _meets444(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transcription.json', 'webhook/transcription')
    if _meets445(v):
        return ('https://voiceschema.github.io/schemas/v1/response/created.json', 'response/created')
    if _meets446(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets447(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/record.json', 'webhook/record')
    if _meets448(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transfer.json', 'webhook/transfer')
    if _meets449(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/input.json', 'webhook/input')
    if _meets450(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/notify.json', 'webhook/notify')
    if _meets451(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/error.json', 'webhook/error')
    if _meets452(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets453(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/answer.json', 'webhook/answer')
    if _meets454(v):
        return ('https://voiceschema.github.io/schemas/v1/endpoint.json', 'endpoint')
    if _meets455(v):
        return ('https://voiceschema.github.io/schemas/v1/call/stream.json', 'call/stream')
    if _meets456(v):
        return ('https://voiceschema.github.io/schemas/v1/call/dtmf.json', 'call/dtmf')
    if _meets457(v):
        return ('https://voiceschema.github.io/schemas/v1/call/talk.json', 'call/talk')
    if _meets458(v):
        return ('https://voiceschema.github.io/schemas/v1/call/input/dtmf.json', 'call/input/dtmf')
    return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else', '')
