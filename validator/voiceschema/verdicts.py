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
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'phone') and _meets7(v['number']) and ('dtmfAnswer' not in v or _meets16(v['dtmfAnswer'])) and ('onAnswer' not in v or _f23(v['onAnswer'])) and ('shaken' not in v or (type(v['shaken']) is str and len(v['shaken']) >= 1))) and v.keys() <= {'$schema', 'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
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
    return (type(v) is dict and (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'sip') and ('uri' not in v or _meets25(v['uri'])) and ('user' not in v or (type(v['user']) is str and len(v['user']) >= 1)) and ('domain' not in v or (type(v['domain']) is str and (not _p28(v['domain'])) and len(v['domain']) >= 1)) and ('headers' not in v or (type(v['headers']) is dict and (not (not _all30(v['headers']))) and _all31(v['headers']))) and ('standardHeaders' not in v or _f32(v['standardHeaders'])) and 'standard_headers' not in v) and v.keys() <= {'$schema', 'type', 'uri', 'user', 'domain', 'headers', 'standardHeaders', 'standard_headers'})
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
    return (type(v) is dict and 'content-type' in v and ('type' in v and 'uri' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'websocket') and _meets34(v['uri']) and ('content-type' not in v or _meets37(v['content-type'])) and ('headers' not in v or _f40(v['headers'])) and ('authorization' not in v or _f42(v['authorization']))) and v.keys() <= {'$schema', 'type', 'uri', 'content-type', 'headers', 'authorization'})
def _meets43(v):
    return (type(v) is dict and ('type' in v and 'user' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'app') and (type(v['user']) is str and len(v['user']) >= 1)) and v.keys() <= {'$schema', 'type', 'user'})
def _p45(v):
    global _p45
    _p45 = re.compile('^[0-9]+\\Z').search
    return _p45(v)
def _f46(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p45(v)) and len(v) >= 1)
def _meets44(v):
    return (type(v) is dict and ('type' in v and 'extension' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'vbc') and _f46(v['extension'])) and v.keys() <= {'$schema', 'type', 'extension'})
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
    return (type(v) is dict and ((not ('callScreener' in v and _f13(v['callScreener']))) or (not (not (('mode' in v and 'behavior' in v) and ((type(v['mode']) is str and v['mode'] == 'default') and (type(v['behavior']) is str and v['behavior'] == 'continue')))))) and (('behavior' not in v or (type(v['behavior']) is str and v['behavior'] in {'continue', 'hangup'})) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'detect', 'detect_beep', 'default'})) and ('beep_timeout' not in v or _f54(v['beep_timeout'])) and ('callScreener' not in v or _meets49(v['callScreener']))) and v.keys() <= {'behavior', 'mode', 'beep_timeout', 'callScreener'})
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
    if 'callScreener' in v:
        x = v['callScreener']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('callScreener' in v and _f13(v['callScreener']))) or (not (not (('mode' in v and 'behavior' in v) and ((type(v['mode']) is str and v['mode'] == 'default') and (type(v['behavior']) is str and v['behavior'] == 'continue'))))))
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
_a98 = ASSERTIONS['x-known'](['aws', 'deepgram'])
def _meets99(v):
    return type(v) is dict
def _meets95(v):
    return (type(v) is dict and ((not 'provider' in v) or (not 'language' in v)) and (('language' not in v or _meets96(v['language'])) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('sentimentAnalysis' not in v or _meets49(v['sentimentAnalysis'])) and ('provider' not in v or (type(v['provider']) is str and _a98(v['provider']))) and ('providerOptions' not in v or _meets99(v['providerOptions']))) and v.keys() <= {'language', 'eventUrl', 'eventMethod', 'sentimentAnalysis', 'provider', 'providerOptions'})
def _all101(v):
    for item in v:
        if (not type(item) is str):
            return False
    return True
def _meets100(v):
    return (type(v) is list and _all101(v))
def _f103(v):
    return ((v.isascii() or is_plain(v, 0)) and _a97(v))
_T104 = set()  # _f103
def _f105(v):
    return ((v.isascii() or is_plain(v, 0)) and _a98(v))
_T106 = set()  # _f105
def _sound107(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound102(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T104 or _is_new(x, _T104, _f103))):
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
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in _T106 or _is_new(x, _T106, _f105))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound107(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'provider' in v) or (not 'language' in v))
def _sound108(v):
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
        if not _sound102(x):
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
        if not _sound108(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound108(x):
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
def _meets110(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _any111(v):
    for item in v:
        if (type(item) is str and item == 'speech'):
            return True
    return False
def _any112(v):
    for item in v:
        if (type(item) is str and item == 'dtmf'):
            return True
    return False
def _all113(v):
    for item in v:
        if (not (type(item) is str and item in {'dtmf', 'speech'})):
            return False
    return True
def _f114(v):
    return (type(v) is list and _all113(v) and len(v) >= 1 and (len(v) < 2 or _all101(v) and len(set(v)) == len(v)))
def _f115(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _f116(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _f117(v):
    return (type(v) is dict and (('timeOut' not in v or _f115(v['timeOut'])) and ('maxDigits' not in v or _f116(v['maxDigits'])) and ('submitOnHash' not in v or _meets49(v['submitOnHash']))) and v.keys() <= {'timeOut', 'maxDigits', 'submitOnHash'})
def _meets118(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _f119(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _f120(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a121 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _f122(v):
    return (type(v) is dict and _meets118(v) and (('uuid' not in v or (type(v['uuid']) is list and _all101(v['uuid']) and len(v['uuid']) >= 1 and len(v['uuid']) <= 1)) and ('endOnSilence' not in v or ((type(v['endOnSilence']) is int or type(v['endOnSilence']) is float) and v['endOnSilence'] >= 0.4 and v['endOnSilence'] <= 10)) and ('language' not in v or _meets96(v['language'])) and ('context' not in v or (type(v['context']) is list and _all101(v['context']))) and ('startTimeout' not in v or _f119(v['startTimeout'])) and ('maxDuration' not in v or _f119(v['maxDuration'])) and ('saveAudio' not in v or _meets49(v['saveAudio'])) and ('sensitivity' not in v or _f120(v['sensitivity'])) and ('provider' not in v or (type(v['provider']) is str and _a121(v['provider']))) and ('providerOptions' not in v or _meets99(v['providerOptions']))) and v.keys() <= {'uuid', 'endOnSilence', 'language', 'context', 'startTimeout', 'maxDuration', 'saveAudio', 'sensitivity', 'provider', 'providerOptions'})
def _sound123(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and x in {'dtmf', 'speech'}):
            return False
    return (len(v) >= 1 and (len(v) < 2 or _all101(v) and len(set(v)) == len(v)))
def _sound124(v):
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
def _sound126(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _f127(v):
    return ((v.isascii() or is_plain(v, 0)) and _a121(v))
_T128 = set()  # _f127
def _sound125(v):
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
        if not (type(x) is str and (x in _T104 or _is_new(x, _T104, _f103))):
            return False
        count += 1
    if 'context' in v:
        x = v['context']
        if not _sound126(x):
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
        if not (type(x) is str and (x in _T128 or _is_new(x, _T128, _f127))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound107(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets118(v)
def _sound109(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'input'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not _sound123(x):
            return False
        count += 1
    if 'dtmf' in v:
        x = v['dtmf']
        if not _sound124(x):
            return False
        count += 1
    if 'speech' in v:
        x = v['speech']
        if not _sound125(x):
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
    return (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets110(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any111(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any112(v['type'])) and _all113(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any111(v['type'])) and _all113(v['type']) and len(v['type']) >= 1))))))
def _sound130(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound129(v):
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
    if not _sound130(x):
        return False
    if not 'eventUrl' in v:
        return False
    x = v['eventUrl']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound131(v):
    return False
def _p133(v):
    global _p133
    _p133 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return _p133(v)
def _f134(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p133(v))
_T135 = set()  # _f134
def _f136(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (v in _T135 or _is_new(v, _T135, _f134))))
def _f137(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _f138(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _f139(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
def _sound132(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'record'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
        if not _sound102(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f136(v['channels'])))))
def _meets141(v):
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _meets142(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound143(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound140(v):
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
        if not _sound143(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _p146(v):
    global _p146
    _p146 = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return _p146(v)
_T147 = set()  # _p146
def _f149(v):
    return (matches('ssml', v) and RESIDUES['ssml'](v) is None)
_T150 = set()  # _f149
def _meets148(v):
    return (type(v) is str and (v in _T150 or _is_new(v, _T150, _f149)))
_a151 = ASSERTIONS['x-maxTextLength'](1500)
def _meets145(v):
    return (type(v) is str and (len(v) >= 1 and ((_meets148(v) and _a151(v)) if (type(v) is str and (v in _T147 or _is_new(v, _T147, _p146))) else len(v) <= 1500)))
_a153 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _meets152(v):
    return (type(v) is str and _a153(v))
def _meets154(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
_a155 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _f156(v):
    return ((v.isascii() or is_plain(v, 0)) and (len(v) >= 1 and ((_meets148(v) and _a151(v)) if (type(v) is str and (v in _T147 or _is_new(v, _T147, _p146))) else len(v) <= 1500)))
_T157 = set()  # _f156
def _f158(v):
    return ((v.isascii() or is_plain(v, 0)) and _a153(v))
_T159 = set()  # _f158
def _f160(v):
    return ((v.isascii() or is_plain(v, 0)) and _a155(v))
_T161 = set()  # _f160
def _sound144(v):
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
    if not (type(x) is str and (x in _T157 or _is_new(x, _T157, _f156))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'bargeIn' in v:
        x = v['bargeIn']
        if not (x is True or x is False):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound143(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T159 or _is_new(x, _T159, _f158))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound143(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in _T161 or _is_new(x, _T161, _f160))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound107(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets118(v) and ((not 'provider' in v) or (not ('language' in v or 'style' in v or 'premium' in v))))
def _p163(v):
    global _p163
    _p163 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p163(v)
def _f164(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p163(v)))
def _f165(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p163(v)))
_T166 = set()  # _f165
def _sound162(v):
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
    if not (type(x) is str and (x in _T166 or _is_new(x, _T166, _f165))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'destination' in v:
        x = v['destination']
        if not _plain(x):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound108(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound108(x):
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
def _sound167(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x == 'wait'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'timeout' in v:
        x = v['timeout']
        if not ((type(x) is int or type(x) is float) and 0.1 <= x <= 7200):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _f169(v):
    return (type(v) is dict and ('number' not in v or _meets7(v['number'])))
def _meets172(v):
    return (type(v) is str and v == 'phone')
def _meets173(v):
    return (type(v) is str and len(v) >= 1)
def _meets171(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and _meets172(v['type']) and _meets7(v['number']) and ('dtmfAnswer' not in v or _meets16(v['dtmfAnswer'])) and ('shaken' not in v or _meets173(v['shaken']))) and v.keys() <= {'$schema', 'type', 'number', 'dtmfAnswer', 'shaken'})
def _meets175(v):
    return (type(v) is str and v == 'sip')
def _meets176(v):
    return (type(v) is dict and (not (not _all30(v))) and _all31(v))
def _meets177(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets174(v):
    return (type(v) is dict and ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets175(v['type']) and ('uri' not in v or _meets25(v['uri'])) and ('headers' not in v or _meets176(v['headers'])) and ('standard_headers' not in v or _meets177(v['standard_headers'])) and 'standardHeaders' not in v) and v.keys() <= {'$schema', 'type', 'uri', 'headers', 'standard_headers', 'standardHeaders', 'user', 'domain'})
_T178 = {'phone': _meets171, 'sip': _meets174, 'websocket': _meets33, 'vbc': _meets44, 'app': _meets43}
def _meets170(v):
    return (type(v) is dict and _sent(v, 'type', _T178) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def _all179(v):
    for item in v:
        if (not _meets170(item)):
            return False
    return True
def _f180(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def _f182(v):
    return (not (type(v) is str and v == 'websocket'))
def _f183(v):
    return (not (type(v) is str and v == 'hangup'))
def _meets184(v):
    return (type(v) is dict and (_meets118(v) and ((not 'provider' in v) or (not ('language' in v or 'style' in v or 'premium' in v)))) and ('action' in v and 'text' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'talk') and _meets145(v['text']) and ('bargeIn' not in v or _meets49(v['bargeIn'])) and ('loop' not in v or _meets142(v['loop'])) and ('level' not in v or _meets141(v['level'])) and ('language' not in v or _meets152(v['language'])) and ('style' not in v or _meets154(v['style'])) and ('premium' not in v or _meets49(v['premium'])) and ('provider' not in v or (type(v['provider']) is str and _a155(v['provider']))) and ('providerOptions' not in v or _meets99(v['providerOptions'])) and 'voiceName' not in v and 'eventOnCompletion' not in v and 'eventUrl' not in v and 'eventMethod' not in v) and v.keys() <= {'$schema', 'action', 'text', 'bargeIn', 'loop', 'level', 'language', 'style', 'premium', 'provider', 'providerOptions', 'voiceName', 'eventOnCompletion', 'eventUrl', 'eventMethod'})
def _meets185(v):
    return (type(v) is dict and ('action' in v and 'streamUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'stream') and _meets55(v['streamUrl']) and ('level' not in v or _meets141(v['level'])) and ('bargeIn' not in v or _meets49(v['bargeIn'])) and ('loop' not in v or _meets142(v['loop']))) and v.keys() <= {'$schema', 'action', 'streamUrl', 'level', 'bargeIn', 'loop'})
def _meets186(v):
    return (type(v) is dict and (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f136(v['channels']))))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'record') and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'ogg'})) and ('split' not in v or (type(v['split']) is str and v['split'] == 'conversation')) and ('channels' not in v or _f137(v['channels'])) and ('endOnSilence' not in v or _f138(v['endOnSilence'])) and ('endOnKey' not in v or (type(v['endOnKey']) is str and v['endOnKey'] in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})) and ('timeOut' not in v or _f139(v['timeOut'])) and ('beepStart' not in v or _meets49(v['beepStart'])) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('transcription' not in v or _meets95(v['transcription']))) and v.keys() <= {'$schema', 'action', 'format', 'split', 'channels', 'endOnSilence', 'endOnKey', 'timeOut', 'beepStart', 'eventUrl', 'eventMethod', 'transcription'})
def _meets187(v):
    return (type(v) is dict and (_meets93(v) and ((not 'transcription' in v) or ((not ('record' in v and _f94(v['record']))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'conversation') and (type(v['name']) is str and len(v['name']) >= 1) and ('musicOnHoldUrl' not in v or _meets55(v['musicOnHoldUrl'])) and ('startOnEnter' not in v or _meets49(v['startOnEnter'])) and ('endOnExit' not in v or _meets49(v['endOnExit'])) and ('record' not in v or _meets49(v['record'])) and ('transcription' not in v or _meets95(v['transcription'])) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('canSpeak' not in v or _meets100(v['canSpeak'])) and ('canHear' not in v or _meets100(v['canHear'])) and ('mute' not in v or _meets49(v['mute']))) and v.keys() <= {'$schema', 'action', 'name', 'musicOnHoldUrl', 'startOnEnter', 'endOnExit', 'record', 'transcription', 'eventUrl', 'eventMethod', 'canSpeak', 'canHear', 'mute'})
def _meets188(v):
    return (type(v) is dict and ((('from' not in v or _meets7(v['from'])) if ('endpoint' in v and _meets10(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f13(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'connect') and (type(v['endpoint']) is list and len(v['endpoint']) <= 1 and _all48(v['endpoint']) and len(v['endpoint']) >= 1) and ('randomFromNumber' not in v or _meets49(v['randomFromNumber'])) and ('eventType' not in v or _f50(v['eventType'])) and ('timeout' not in v or _f51(v['timeout'])) and ('limit' not in v or _f52(v['limit'])) and ('machineDetection' not in v or (type(v['machineDetection']) is str and v['machineDetection'] in {'continue', 'hangup'})) and ('advancedMachineDetection' not in v or _meets53(v['advancedMachineDetection'])) and 'advanced_machine_detection' not in v and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('ringbackTone' not in v or _meets20(v['ringbackTone']))) and v.keys() <= {'$schema', 'action', 'endpoint', 'from', 'randomFromNumber', 'eventType', 'timeout', 'limit', 'machineDetection', 'advancedMachineDetection', 'advanced_machine_detection', 'eventUrl', 'eventMethod', 'ringbackTone'})
def _meets189(v):
    return (type(v) is dict and (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets110(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any111(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any112(v['type'])) and _all113(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any111(v['type'])) and _all113(v['type']) and len(v['type']) >= 1)))))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'input') and ('type' not in v or _f114(v['type'])) and ('dtmf' not in v or _f117(v['dtmf'])) and ('speech' not in v or _f122(v['speech'])) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'synchronous', 'asynchronous'})) and ('eventUrl' not in v or _meets55(v['eventUrl'])) and ('eventMethod' not in v or _meets57(v['eventMethod'])) and ('timeOut' not in v or _f115(v['timeOut'])) and ('maxDigits' not in v or _f116(v['maxDigits'])) and ('submitOnHash' not in v or _meets49(v['submitOnHash']))) and v.keys() <= {'$schema', 'action', 'type', 'dtmf', 'speech', 'mode', 'eventUrl', 'eventMethod', 'timeOut', 'maxDigits', 'submitOnHash'})
def _meets190(v):
    return (type(v) is dict and ('action' in v and 'payload' in v and 'eventUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'notify') and type(v['payload']) is dict and _meets55(v['eventUrl']) and ('eventMethod' not in v or _meets57(v['eventMethod']))) and v.keys() <= {'$schema', 'action', 'payload', 'eventUrl', 'eventMethod'})
def _meets191(v):
    return (type(v) is dict and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'wait') and ('timeout' not in v or ((type(v['timeout']) is int or type(v['timeout']) is float) and v['timeout'] >= 0.1 and v['timeout'] <= 7200))) and v.keys() <= {'$schema', 'action', 'timeout'})
def _meets192(v):
    return (type(v) is dict and (_meets93(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'transfer') and _f164(v['conversationId']) and 'conversation_id' not in v and ('canSpeak' not in v or _meets100(v['canSpeak'])) and ('canHear' not in v or _meets100(v['canHear'])) and ('mute' not in v or _meets49(v['mute']))) and v.keys() <= {'$schema', 'action', 'conversationId', 'conversation_id', 'destination', 'canSpeak', 'canHear', 'mute'})
def _meets193(v):
    return False
_T194 = {'talk': _meets184, 'stream': _meets185, 'record': _meets186, 'conversation': _meets187, 'connect': _meets188, 'input': _meets189, 'notify': _meets190, 'wait': _meets191, 'transfer': _meets192, 'pay': _meets193}
def _f195(v):
    return (type(v) is dict and (('action' not in v or _f182(v['action'])) and ('action' not in v or _f183(v['action'])) and _sent(v, 'action', _T194)) and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _all196(v):
    for item in v:
        if (not _f195(item)):
            return False
    return True
def _meets181(v):
    return (type(v) is list and _all196(v) and len(v) >= 1)
def _f197(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound200(v):
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
def _sound201(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'type' in v:
        return False
    x = v['type']
    if not (type(x) is str and x == 'sip'):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
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
_T202 = {'phone': _sound200, 'sip': _sound201, 'websocket': _sound75, 'vbc': _sound85, 'app': _sound84}
def _sound199(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T202.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound198(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound199(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound204(v):
    return (type(v) is str and v == 'phone')
_T205 = {'type': _sound204}.get
def _sound203(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T205(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return (((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v)
_T208 = {'talk': _sound144, 'stream': _sound140, 'record': _sound132, 'conversation': _sound92, 'connect': _sound9, 'input': _sound109, 'notify': _sound129, 'wait': _sound167, 'transfer': _sound162}
def _sound207(v):
    if not type(v) is dict:
        return False
    x = v.get('action')
    f = _T208.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound206(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound207(x):
            return False
    return len(v) >= 1
def _sound168(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'to' in v:
        return False
    x = v['to']
    if not _sound198(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'from' in v:
        x = v['from']
        if not _sound203(x):
            return False
        count += 1
    if 'random_from_number' in v:
        x = v['random_from_number']
        if not (x is True or x is False):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound206(x):
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
    return ((type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v)) and ((not 'from' in v) if ('random_from_number' in v and _f13(v['random_from_number'])) else 'from' in v) and (type(v) is dict and (('from' not in v or _f169(v['from'])) if ('to' in v and _meets10(v['to'])) else ('from' not in v or _f169(v['from'])))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v))))
def _meets210(v):
    return (type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v))
def _meets211(v):
    return (type(v) is dict and (('from' not in v or _f169(v['from'])) if ('to' in v and _meets10(v['to'])) else ('from' not in v or _f169(v['from']))))
def _meets212(v):
    return (type(v) is list and len(v) <= 1 and _all179(v) and len(v) >= 1)
def _meets213(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def _meets214(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _meets215(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _meets216(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _sound217(v):
    if not _sound203(v):
        return False
    return type(v) is dict
def _sound209(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'to' in v:
        return False
    x = v['to']
    if not _sound198(x):
        return False
    if not 'from' in v:
        return False
    x = v['from']
    if not _sound217(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound206(x):
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
    return (_meets210(v) and _meets211(v))
def _sound218(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'digits' in v:
        return False
    x = v['digits']
    if not (type(x) is str and (x in _T62 or _is_new(x, _T62, _f61))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound219(v):
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _f221(v):
    return (type(v) is dict and ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v and ((type(v['type']) is str and v['type'] == 'ncco') and ('url' not in v or _meets55(v['url'])) and ('ncco' not in v or _meets181(v['ncco']))) and v.keys() <= {'type', 'url', 'ncco'})
def _sound222(v):
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
        if not _sound206(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v)
def _sound220(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'destination' in v:
        x = v['destination']
        if not _sound222(x):
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
def _sound223(v):
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
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound143(x):
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
def _sound224(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T157 or _is_new(x, _T157, _f156))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound143(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T159 or _is_new(x, _T159, _f158))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound143(x):
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
_a226 = ASSERTIONS['x-known'](['conversation'])
def _f227(v):
    return (type(v) is dict and (('language' not in v or _meets96(v['language'])) and ('sentiment_analysis' not in v or _meets49(v['sentiment_analysis'])) and ('event_url' not in v or _meets55(v['event_url'])) and ('event_method' not in v or _meets57(v['event_method']))) and v.keys() <= {'language', 'sentiment_analysis', 'event_url', 'event_method'})
def _f228(v):
    return ((v.isascii() or is_plain(v, 0)) and _a226(v))
_T229 = set()  # _f228
def _sound230(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound231(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T104 or _is_new(x, _T104, _f103))):
            return False
        count += 1
    if 'sentiment_analysis' in v:
        x = v['sentiment_analysis']
        if not (x is True or x is False):
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
    if not count == len(v):
        return False
    return True
def _sound225(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'action' in v:
        return False
    x = v['action']
    if not (type(x) is str and x in {'start', 'stop'}):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
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
    if 'split' in v:
        x = v['split']
        if not (type(x) is str and (x in _T229 or _is_new(x, _T229, _f228))):
            return False
        count += 1
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'mp3', 'wav', 'vorbis'}):
            return False
        count += 1
    if 'retention_ttl' in v:
        x = v['retention_ttl']
        if not _sound230(x):
            return False
        count += 1
    if 'timeout' in v:
        x = v['timeout']
        if not _sound230(x):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not _sound231(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound232(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T157 or _is_new(x, _T157, _f156))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound143(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T159 or _is_new(x, _T159, _f158))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound143(x):
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
def _sound233(v):
    return (type(v) is str and (v in _T62 or _is_new(v, _T62, _f61)))
def _sound234(v):
    return (type(v) is str and (v in _T79 or _is_new(v, _T79, _f78)))
def _sound235(v):
    return (type(v) is str and (v in _T68 or _is_new(v, _T68, _f67)))
def _f237(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches('ssml', v) and RESIDUES['ssml'](v) is None))
_T238 = set()  # _f237
def _sound236(v):
    return (type(v) is str and (v in _T238 or _is_new(v, _T238, _f237)))
def _sound239(v):
    return (type(v) is str and (v in _T65 or _is_new(v, _T65, _f64)))
def _sound240(v):
    return (type(v) is str and (v in _T77 or _is_new(v, _T77, _f76)))
def _all242(v):
    for item in v:
        if (not (type(item) is str and len(item) >= 1)):
            return False
    return True
def _all243(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is str and len(v[item]) >= 1))):
            return False
    return True
def _meets244(v):
    return (type(v) is list and _all242(v))
def _all245(v):
    for item in v:
        if (not (item in {} or _meets244(v[item]))):
            return False
    return True
def _sound246(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound248(v):
    return (type(v) is str and ((v.isascii() or is_plain(v, 0)) and len(v) >= 1))
def _sound247(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound248
        if not (f and f(x)):
            return False
    return True
def _sound249(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return True
def _sound250(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound249
        if not (f and f(x)):
            return False
    return True
def _sound241(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'paths' in v:
        x = v['paths']
        if not _sound246(x):
            return False
        count += 1
    if 'schemas' in v:
        x = v['schemas']
        if not _sound247(x):
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
        if not _sound249(x):
            return False
        count += 1
    if 'per-path-ignores' in v:
        x = v['per-path-ignores']
        if not _sound250(x):
            return False
        count += 1
    if 'breaks' in v:
        x = v['breaks']
        if not _sound250(x):
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
def _p253(v):
    global _p253
    _p253 = re.compile('[$]\\Z').search
    return _p253(v)
def _f254(v):
    return ((not _p41(v)) and _p253(v))
_T255 = set()  # _f254
def _all256(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is dict and len(v[item]) <= 0))):
            return False
    return True
def _p257(v):
    global _p257
    _p257 = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return _p257(v)
def _meets258(v):
    return (type(v) is dict and _meets252(v) and (not ('$id' in v or '$schema' in v or 'x-emptyIsAbsent' in v)))
def _all259(v):
    for item in v:
        if (not (item in {} or _meets258(v[item]))):
            return False
    return True
def _p260(v):
    global _p260
    _p260 = re.compile('[\\\\][A-Za-z0-9<>]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]|[{][0-9,]*[ \t\r\n]').search
    return _p260(v)
def _p261(v):
    global _p261
    _p261 = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return _p261(v)
def _all263(v):
    for item in v:
        if (not (item in {} or _meets262(v[item]))):
            return False
    return True
def _all265(v):
    for item in v:
        if (not _meets262(item)):
            return False
    return True
def _meets264(v):
    return (type(v) is list and _all265(v) and len(v) >= 1)
def _meets262(v):
    return (type(v) is dict and _meets258(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets262(v['items'])) and ('then' not in v or _meets262(v['then'])) and ('else' not in v or _meets262(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets262(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all263(v['properties']))) and ('allOf' not in v or _meets264(v['allOf']))))
def _all266(v):
    for item in v:
        if (not _meets258(item)):
            return False
    return True
def _p267(v):
    global _p267
    _p267 = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return _p267(v)
def _f268(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p267(v))
_T269 = set()  # _f268
def _f270(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and ((type(v['rule']) is str and (v['rule'] in _T269 or _is_new(v['rule'], _T269, _f268))) and (type(v['text']) is str and len(v['text']) >= 1)) and v.keys() <= {'rule', 'text'})
def _meets252(v):
    return (type(v) is dict and (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T255 or _is_new(v['pattern'], _T255, _f254))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all256(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or (type(v['$comment']) is str and len(v['$comment']) >= 1)) and ('$ref' not in v or (type(v['$ref']) is str and (not _p257(v['$ref'])))) and ('$defs' not in v or (type(v['$defs']) is dict and _all259(v['$defs']))) and ('title' not in v or (type(v['title']) is str and len(v['title']) >= 1)) and ('description' not in v or (type(v['description']) is str and len(v['description']) >= 1)) and ('examples' not in v or type(v['examples']) is list) and ('deprecated' not in v or v['deprecated'] is True) and ('type' not in v or (type(v['type']) is str and v['type'] in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})) and ('enum' not in v or (type(v['enum']) is list and len(v['enum']) >= 1)) and ('format' not in v or (type(v['format']) is str and v['format'] in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})) and ('pattern' not in v or (type(v['pattern']) is str and ((not _p260(v['pattern'])) and (not _p261(v['pattern']))) and len(v['pattern']) >= 1)) and ('minLength' not in v or ((type(v['minLength']) is int or (type(v['minLength']) is float and v['minLength'].is_integer())) and v['minLength'] >= 0)) and ('maxLength' not in v or ((type(v['maxLength']) is int or (type(v['maxLength']) is float and v['maxLength'].is_integer())) and v['maxLength'] >= 0)) and ('minimum' not in v or (type(v['minimum']) is int or type(v['minimum']) is float)) and ('maximum' not in v or (type(v['maximum']) is int or type(v['maximum']) is float)) and ('exclusiveMinimum' not in v or (type(v['exclusiveMinimum']) is int or type(v['exclusiveMinimum']) is float)) and ('exclusiveMaximum' not in v or (type(v['exclusiveMaximum']) is int or type(v['exclusiveMaximum']) is float)) and ('items' not in v or _meets258(v['items'])) and ('minItems' not in v or ((type(v['minItems']) is int or (type(v['minItems']) is float and v['minItems'].is_integer())) and v['minItems'] >= 0)) and ('maxItems' not in v or ((type(v['maxItems']) is int or (type(v['maxItems']) is float and v['maxItems'].is_integer())) and v['maxItems'] >= 0)) and ('uniqueItems' not in v or v['uniqueItems'] is True) and ('contains' not in v or _meets262(v['contains'])) and ('properties' not in v or (type(v['properties']) is dict and _all259(v['properties']))) and ('required' not in v or (type(v['required']) is list and _all242(v['required']) and len(v['required']) >= 1)) and ('additionalProperties' not in v or (v['additionalProperties'] is False if type(v['additionalProperties']) is bool else _meets258(v['additionalProperties']))) and ('propertyNames' not in v or _meets262(v['propertyNames'])) and ('minProperties' not in v or ((type(v['minProperties']) is int or (type(v['minProperties']) is float and v['minProperties'].is_integer())) and v['minProperties'] >= 0)) and ('maxProperties' not in v or ((type(v['maxProperties']) is int or (type(v['maxProperties']) is float and v['maxProperties'].is_integer())) and v['maxProperties'] >= 0)) and ('allOf' not in v or (type(v['allOf']) is list and _all266(v['allOf']) and len(v['allOf']) >= 1)) and ('anyOf' not in v or _meets264(v['anyOf'])) and ('oneOf' not in v or _meets264(v['oneOf'])) and ('not' not in v or _meets262(v['not'])) and ('if' not in v or _meets262(v['if'])) and ('then' not in v or _meets258(v['then'])) and ('else' not in v or _meets258(v['else'])) and ('x-maxJsonBytes' not in v or ((type(v['x-maxJsonBytes']) is int or (type(v['x-maxJsonBytes']) is float and v['x-maxJsonBytes'].is_integer())) and v['x-maxJsonBytes'] >= 2)) and ('x-maxTextLength' not in v or ((type(v['x-maxTextLength']) is int or (type(v['x-maxTextLength']) is float and v['x-maxTextLength'].is_integer())) and v['x-maxTextLength'] >= 0)) and ('x-tolerated' not in v or (v['x-tolerated'] is True if type(v['x-tolerated']) is bool else _meets262(v['x-tolerated']))) and ('x-alias-of' not in v or (type(v['x-alias-of']) is str and len(v['x-alias-of']) >= 1)) and ('x-emptyIsAbsent' not in v or v['x-emptyIsAbsent'] is True) and ('x-known' not in v or (type(v['x-known']) is list and _all101(v['x-known']) and len(v['x-known']) >= 1)) and ('x-message' not in v or _f270(v['x-message']))) and v.keys() <= {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-emptyIsAbsent', 'x-known', 'x-message'})
def _p271(v):
    global _p271
    _p271 = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return _p271(v)
def _f272(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p271(v))
_T273 = set()  # _f272
def _f274(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _all275(v):
    for item in v:
        if (not (item in {} or _f274(v[item]))):
            return False
    return True
def _f277(v):
    return ((v.isascii() or is_plain(v, 0)) and (not _p257(v)))
_T278 = set()  # _f277
def _sound280(v):
    if not _sound276(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v or 'x-emptyIsAbsent' in v)))
def _sound279(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound280
        if not (f and f(x)):
            return False
    return True
def _sound281(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound282(v):
    return v is True
def _sound283(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _f284(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not _p260(v)) and (not _p261(v))) and len(v) >= 1))
_T285 = set()  # _f284
def _sound286(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound287(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound288(v):
    if not _sound280(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets262(v['items'])) and ('then' not in v or _meets262(v['then'])) and ('else' not in v or _meets262(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets262(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all263(v['properties']))) and ('allOf' not in v or _meets264(v['allOf']))))
def _sound289(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound291(v):
    return v is False
def _sound290(v):
    if not (_sound291 if type(v) is bool else _sound280)(v):
        return False
    return True
def _sound292(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound280(x):
            return False
    return len(v) >= 1
def _sound293(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound288(x):
            return False
    return len(v) >= 1
def _sound294(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound295(v):
    if not (_sound282 if type(v) is bool else _sound288)(v):
        return False
    return True
def _sound296(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return len(v) >= 1
def _f298(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p267(v)))
_T299 = set()  # _f298
def _sound297(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T299 or _is_new(x, _T299, _f298))):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not count == len(v):
        return False
    return True
def _sound276(v):
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
        if not (type(x) is str and (x in _T278 or _is_new(x, _T278, _f277))):
            return False
        count += 1
    if '$defs' in v:
        x = v['$defs']
        if not _sound279(x):
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
        if not _sound281(x):
            return False
        count += 1
    if 'default' in v:
        x = v['default']
        if not _plain(x):
            return False
        count += 1
    if 'deprecated' in v:
        x = v['deprecated']
        if not _sound282(x):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not (type(x) is str and x in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'}):
            return False
        count += 1
    if 'enum' in v:
        x = v['enum']
        if not _sound283(x):
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
        if not (type(x) is str and (x in _T285 or _is_new(x, _T285, _f284))):
            return False
        count += 1
    if 'minLength' in v:
        x = v['minLength']
        if not _sound286(x):
            return False
        count += 1
    if 'maxLength' in v:
        x = v['maxLength']
        if not _sound286(x):
            return False
        count += 1
    if 'minimum' in v:
        x = v['minimum']
        if not _sound287(x):
            return False
        count += 1
    if 'maximum' in v:
        x = v['maximum']
        if not _sound287(x):
            return False
        count += 1
    if 'exclusiveMinimum' in v:
        x = v['exclusiveMinimum']
        if not _sound287(x):
            return False
        count += 1
    if 'exclusiveMaximum' in v:
        x = v['exclusiveMaximum']
        if not _sound287(x):
            return False
        count += 1
    if 'items' in v:
        x = v['items']
        if not _sound280(x):
            return False
        count += 1
    if 'minItems' in v:
        x = v['minItems']
        if not _sound286(x):
            return False
        count += 1
    if 'maxItems' in v:
        x = v['maxItems']
        if not _sound286(x):
            return False
        count += 1
    if 'uniqueItems' in v:
        x = v['uniqueItems']
        if not _sound282(x):
            return False
        count += 1
    if 'contains' in v:
        x = v['contains']
        if not _sound288(x):
            return False
        count += 1
    if 'properties' in v:
        x = v['properties']
        if not _sound279(x):
            return False
        count += 1
    if 'required' in v:
        x = v['required']
        if not _sound289(x):
            return False
        count += 1
    if 'additionalProperties' in v:
        x = v['additionalProperties']
        if not _sound290(x):
            return False
        count += 1
    if 'propertyNames' in v:
        x = v['propertyNames']
        if not _sound288(x):
            return False
        count += 1
    if 'minProperties' in v:
        x = v['minProperties']
        if not _sound286(x):
            return False
        count += 1
    if 'maxProperties' in v:
        x = v['maxProperties']
        if not _sound286(x):
            return False
        count += 1
    if 'allOf' in v:
        x = v['allOf']
        if not _sound292(x):
            return False
        count += 1
    if 'anyOf' in v:
        x = v['anyOf']
        if not _sound293(x):
            return False
        count += 1
    if 'oneOf' in v:
        x = v['oneOf']
        if not _sound293(x):
            return False
        count += 1
    if 'not' in v:
        x = v['not']
        if not _sound288(x):
            return False
        count += 1
    if 'if' in v:
        x = v['if']
        if not _sound288(x):
            return False
        count += 1
    if 'then' in v:
        x = v['then']
        if not _sound280(x):
            return False
        count += 1
    if 'else' in v:
        x = v['else']
        if not _sound280(x):
            return False
        count += 1
    if 'x-maxJsonBytes' in v:
        x = v['x-maxJsonBytes']
        if not _sound294(x):
            return False
        count += 1
    if 'x-maxTextLength' in v:
        x = v['x-maxTextLength']
        if not _sound286(x):
            return False
        count += 1
    if 'x-tolerated' in v:
        x = v['x-tolerated']
        if not _sound295(x):
            return False
        count += 1
    if 'x-alias-of' in v:
        x = v['x-alias-of']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'x-emptyIsAbsent' in v:
        x = v['x-emptyIsAbsent']
        if not _sound282(x):
            return False
        count += 1
    if 'x-known' in v:
        x = v['x-known']
        if not _sound296(x):
            return False
        count += 1
    if 'x-message' in v:
        x = v['x-message']
        if not _sound297(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T255 or _is_new(v['pattern'], _T255, _f254))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all256(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _sound251(v):
    if not _sound276(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and ((type(v['$schema']) is str and v['$schema'] == 'https://json-schema.org/draft/2020-12/schema') and (type(v['$id']) is str and (v['$id'] in _T273 or _is_new(v['$id'], _T273, _f272))) and (type(v['examples']) is list and len(v['examples']) >= 1) and ('properties' not in v or (type(v['properties']) is dict and _all275(v['properties'])))))
def _f301(v):
    return (type(v) is dict and ('path' in v and 'reason' in v) and (type(v['path']) is str and type(v['reason']) is str) and v.keys() <= {'path', 'reason'})
def _all302(v):
    for item in v:
        if (not _f301(item)):
            return False
    return True
def _f303(v):
    return (type(v) is dict and ('path' in v and 'schema' in v) and (type(v['path']) is str and (type(v['schema']) is str or type(v['schema']) is type(None))) and v.keys() <= {'path', 'schema'})
def _all304(v):
    for item in v:
        if (not _f303(item)):
            return False
    return True
def _meets305(v):
    return (type(v) is dict and ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v) and (type(v['path']) is str and ((type(v['line']) is int or (type(v['line']) is float and v['line'].is_integer())) and v['line'] >= 1) and ((type(v['column']) is int or (type(v['column']) is float and v['column'].is_integer())) and v['column'] >= 1) and ((type(v['end_line']) is int or (type(v['end_line']) is float and v['end_line'].is_integer())) and v['end_line'] >= 1) and ((type(v['end_column']) is int or (type(v['end_column']) is float and v['end_column'].is_integer())) and v['end_column'] >= 1) and (type(v['severity']) is str and v['severity'] in {'error', 'warning'}) and (type(v['rule']) is str and (v['rule'] in _T269 or _is_new(v['rule'], _T269, _f268))) and (type(v['message']) is str and len(v['message']) >= 1) and type(v['instance_location']) is str and type(v['schema_location']) is str and (type(v['suggestion']) is str or type(v['suggestion']) is type(None)) and (type(v['container']) is str or type(v['container']) is type(None))) and v.keys() <= {'path', 'line', 'column', 'end_line', 'end_column', 'severity', 'rule', 'message', 'instance_location', 'schema_location', 'suggestion', 'container'})
def _all306(v):
    for item in v:
        if (not _meets305(item)):
            return False
    return True
def _sound308(v):
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
def _sound307(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound308(x):
            return False
    return True
def _sound311(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
def _sound310(v):
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
    if not _sound311(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound309(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound310(x):
            return False
    return True
def _sound314(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound313(v):
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
    if not _sound314(x):
        return False
    if not 'column' in v:
        return False
    x = v['column']
    if not _sound314(x):
        return False
    if not 'end_line' in v:
        return False
    x = v['end_line']
    if not _sound314(x):
        return False
    if not 'end_column' in v:
        return False
    x = v['end_column']
    if not _sound314(x):
        return False
    if not 'severity' in v:
        return False
    x = v['severity']
    if not (type(x) is str and x in {'error', 'warning'}):
        return False
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T299 or _is_new(x, _T299, _f298))):
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
    if not _sound311(x):
        return False
    if not 'container' in v:
        return False
    x = v['container']
    if not _sound311(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound312(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound313(x):
            return False
    return True
def _sound300(v):
    if not type(v) is dict:
        return False
    count = 8
    if not 'version' in v:
        return False
    x = v['version']
    if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
        return False
    if not 'files' in v:
        return False
    x = v['files']
    if not _sound286(x):
        return False
    if not 'skipped' in v:
        return False
    x = v['skipped']
    if not _sound286(x):
        return False
    if not 'errors' in v:
        return False
    x = v['errors']
    if not _sound286(x):
        return False
    if not 'warnings' in v:
        return False
    x = v['warnings']
    if not _sound286(x):
        return False
    if not 'unreadable' in v:
        return False
    x = v['unreadable']
    if not _sound307(x):
        return False
    if not 'results' in v:
        return False
    x = v['results']
    if not _sound309(x):
        return False
    if not 'problems' in v:
        return False
    x = v['problems']
    if not _sound312(x):
        return False
    if not count == len(v):
        return False
    return True
def _meets317(v):
    return ((not (not type(v) is type(None))) or type(v) is str)
def _meets318(v):
    return ((not (not (type(v) is type(None) or (type(v) is int or type(v) is float)))) or type(v) is str)
def _f319(v):
    return (type(v) is dict and ('href' not in v or type(v['href']) is str))
def _f320(v):
    return (type(v) is dict and ('self' not in v or _f319(v['self'])))
def _meets316(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and type(v['status']) is str and ('direction' not in v or _meets317(v['direction'])) and ('rate' not in v or _meets318(v['rate'])) and ('price' not in v or _meets318(v['price'])) and ('duration' not in v or _meets318(v['duration'])) and ('start_time' not in v or _meets317(v['start_time'])) and ('end_time' not in v or _meets317(v['end_time'])) and ('network' not in v or _meets317(v['network'])) and ('to' not in v or ((not (not type(v['to']) is list)) or type(v['to']) is dict)) and ('from' not in v or ((not (not type(v['from']) is list)) or type(v['from']) is dict)) and ('_links' not in v or _f320(v['_links']))))
def _meets321(v):
    return (type(v) is dict and ('message' in v and 'uuid' in v) and (type(v['message']) is str and type(v['uuid']) is str))
def _f322(v):
    return (type(v) is dict and 'calls' in v)
def _meets324(v):
    return (type(v) is dict and ('self' not in v or _f319(v['self'])))
def _all325(v):
    for item in v:
        if (not _meets316(item)):
            return False
    return True
def _f326(v):
    return (type(v) is dict and 'calls' in v and (type(v['calls']) is list and _all325(v['calls'])))
def _meets323(v):
    return (type(v) is dict and '_embedded' in v and (('count' not in v or (type(v['count']) is int or (type(v['count']) is float and v['count'].is_integer()))) and ('page_size' not in v or (type(v['page_size']) is int or (type(v['page_size']) is float and v['page_size'].is_integer()))) and ('record_index' not in v or (type(v['record_index']) is int or (type(v['record_index']) is float and v['record_index'].is_integer()))) and ('_links' not in v or _meets324(v['_links'])) and _f326(v['_embedded'])))
def _meets327(v):
    return (type(v) is dict and ((type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v)) and ((not 'from' in v) if ('random_from_number' in v and _f13(v['random_from_number'])) else 'from' in v) and (type(v) is dict and (('from' not in v or _f169(v['from'])) if ('to' in v and _meets10(v['to'])) else ('from' not in v or _f169(v['from'])))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['to']) is list and len(v['to']) <= 1 and _all179(v['to']) and len(v['to']) >= 1) and ('from' not in v or _f180(v['from'])) and ('random_from_number' not in v or _meets49(v['random_from_number'])) and ('ncco' not in v or _meets181(v['ncco'])) and ('answer_url' not in v or _meets55(v['answer_url'])) and ('answer_method' not in v or _meets57(v['answer_method'])) and ('event_url' not in v or _meets55(v['event_url'])) and ('event_method' not in v or _meets57(v['event_method'])) and ('machine_detection' not in v or (type(v['machine_detection']) is str and v['machine_detection'] in {'continue', 'hangup'})) and ('advanced_machine_detection' not in v or _meets53(v['advanced_machine_detection'])) and 'advancedMachineDetection' not in v and ('length_timer' not in v or _f197(v['length_timer'])) and ('ringing_timer' not in v or _f51(v['ringing_timer']))) and v.keys() <= {'$schema', 'to', 'from', 'random_from_number', 'ncco', 'answer_url', 'answer_method', 'event_url', 'event_method', 'machine_detection', 'advanced_machine_detection', 'advancedMachineDetection', 'length_timer', 'ringing_timer'})
def _f329(v):
    return (type(v) is dict and (('url' not in v or type(v['url']) is str) and ('type' not in v or type(v['type']) is str)))
def _meets328(v):
    return (type(v) is dict and 'original_request' in v and (('reason' not in v or type(v['reason']) is str) and _f329(v['original_request']) and ('uuid' not in v or _meets317(v['uuid'])) and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('timestamp' not in v or _meets317(v['timestamp']))))
def _meets330(v):
    return (type(v) is dict and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] in {'start', 'stop'}) and ('event_url' not in v or _meets55(v['event_url'])) and ('event_method' not in v or _meets57(v['event_method'])) and ('split' not in v or (type(v['split']) is str and _a226(v['split']))) and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'vorbis'})) and ('retention_ttl' not in v or (type(v['retention_ttl']) is int or type(v['retention_ttl']) is float)) and ('timeout' not in v or (type(v['timeout']) is int or type(v['timeout']) is float)) and ('transcription' not in v or _f227(v['transcription']))) and v.keys() <= {'$schema', 'action', 'event_url', 'event_method', 'split', 'format', 'retention_ttl', 'timeout', 'transcription'})
def _p331(v):
    global _p331
    _p331 = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return _p331(v)
_T332 = set()  # _p331
def _meets333(v):
    return (type(v) is dict and (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}) and ('destination' not in v or _f221(v['destination']))) and v.keys() <= {'$schema', 'action', 'destination', 'url', 'ncco'})
def _f334(v):
    return (type(v) is str and (not v == 'clear'))
def _p335(v):
    global _p335
    _p335 = re.compile('^websocket:').search
    return _p335(v)
_T336 = set()  # _p335
def _f338(v):
    return ((not (not (type(v) is int or (type(v) is float and v.is_integer())))) or type(v) is str)
def _f339(v):
    return (type(v) is dict and (('name' not in v or type(v['name']) is str) and ('reason' not in v or type(v['reason']) is str)))
def _all340(v):
    for item in v:
        if (not _f339(item)):
            return False
    return True
def _meets337(v):
    return (type(v) is dict and (('type' not in v or _f338(v['type'])) and ('title' not in v or type(v['title']) is str) and ('error_title' not in v or type(v['error_title']) is str) and ('detail' not in v or type(v['detail']) is str) and ('invalid_parameters' not in v or ((not (not type(v['invalid_parameters']) is dict)) or (type(v['invalid_parameters']) is list and _all340(v['invalid_parameters']))))))
def _meets341(v):
    return (type(v) is dict and ('transcription_url' in v or 'status' in v) and (('transcription_url' not in v or type(v['transcription_url']) is str) and ('status' not in v or type(v['status']) is str) and ('type' not in v or type(v['type']) is str) and ('recording_uuid' not in v or _meets317(v['recording_uuid'])) and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('provider' not in v or _meets317(v['provider']))))
def _f343(v):
    return ((not (not type(v) is type(None))) or (type(v) is int or (type(v) is float and v.is_integer())))
def _meets342(v):
    return (type(v) is dict and 'recording_url' in v and (type(v['recording_url']) is str and ('recording_uuid' not in v or _meets317(v['recording_uuid'])) and ('size' not in v or _f343(v['size'])) and ('start_time' not in v or _meets317(v['start_time'])) and ('end_time' not in v or _meets317(v['end_time'])) and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('timestamp' not in v or _meets317(v['timestamp']))))
def _meets344(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and type(v['status']) is str and ('direction' not in v or type(v['direction']) is str) and ('conversation_uuid' not in v or type(v['conversation_uuid']) is str)))
_a346 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'unknown', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _meets345(v):
    return (type(v) is dict and 'status' in v and (('from' not in v or _meets317(v['from'])) and ('to' not in v or _meets317(v['to'])) and ('uuid' not in v or _meets317(v['uuid'])) and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('timestamp' not in v or _meets317(v['timestamp'])) and ('call_uuid' not in v or _meets317(v['call_uuid'])) and ('status' not in v or (type(v['status']) is str and _a346(v['status']))) and ('direction' not in v or _meets317(v['direction'])) and ('detail' not in v or _meets317(v['detail'])) and ('sip_code' not in v or _f343(v['sip_code'])) and ('sub_state' not in v or _meets317(v['sub_state'])) and ('start_time' not in v or _meets317(v['start_time'])) and ('end_time' not in v or _meets317(v['end_time'])) and ('duration' not in v or _meets318(v['duration'])) and ('rate' not in v or _meets318(v['rate'])) and ('price' not in v or _meets318(v['price'])) and ('network' not in v or _meets317(v['network'])) and ('disconnected_by' not in v or _meets317(v['disconnected_by'])) and ('headers' not in v or type(v['headers']) is dict)))
def _meets347(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v) and (('conversation_uuid_from' not in v or type(v['conversation_uuid_from']) is str) and ('conversation_uuid_to' not in v or type(v['conversation_uuid_to']) is str) and ('uuid' not in v or _meets317(v['uuid'])) and ('timestamp' not in v or _meets317(v['timestamp'])) and ('type' not in v or type(v['type']) is str)))
def _f349(v):
    return (True if (type(v) is str or type(v) is type(None)) else (type(v) is dict and (('digits' not in v or _meets317(v['digits'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)))))
def _f350(v):
    return (type(v) is dict and (('text' not in v or type(v['text']) is str) and ('confidence' not in v or ((not (not type(v['confidence']) is str)) or (type(v['confidence']) is int or type(v['confidence']) is float)))))
def _all351(v):
    for item in v:
        if (not _f350(item)):
            return False
    return True
def _f352(v):
    return (type(v) is dict and (('timeout_reason' not in v or _meets317(v['timeout_reason'])) and ('error' not in v or _meets317(v['error'])) and ('recording_url' not in v or _meets317(v['recording_url'])) and ('results' not in v or (type(v['results']) is list and _all351(v['results'])))))
def _meets348(v):
    return (type(v) is dict and ('dtmf' in v or 'speech' in v) and (('from' not in v or _meets317(v['from'])) and ('to' not in v or _meets317(v['to'])) and ('uuid' not in v or _meets317(v['uuid'])) and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('timestamp' not in v or _meets317(v['timestamp'])) and ('dtmf' not in v or _f349(v['dtmf'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)) and ('speech' not in v or _f352(v['speech']))))
def _meets353(v):
    return (type(v) is dict and 'payload' in v and (type(v['payload']) is dict and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('timestamp' not in v or _meets317(v['timestamp']))))
def _meets354(v):
    return (type(v) is dict and 'reason' in v and (type(v['reason']) is str and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('timestamp' not in v or _meets317(v['timestamp']))))
def _meets355(v):
    return (type(v) is dict and (('from' not in v or _meets317(v['from'])) and ('to' not in v or _meets317(v['to'])) and ('from_user' not in v or _meets317(v['from_user'])) and ('endpoint_type' not in v or _meets317(v['endpoint_type'])) and ('uuid' not in v or _meets317(v['uuid'])) and ('conversation_uuid' not in v or _meets317(v['conversation_uuid'])) and ('region_url' not in v or _meets317(v['region_url'])) and ('custom_data' not in v or ((not (not type(v['custom_data']) is type(None))) or type(v['custom_data']) is dict)) and ('SipHeader_User-to-User' not in v or _meets317(v['SipHeader_User-to-User'])) and ('timestamp' not in v or _meets317(v['timestamp']))))
def _meets356(v):
    return (type(v) is dict and 'stream_url' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets55(v['stream_url']) and ('loop' not in v or _meets142(v['loop'])) and ('level' not in v or _meets141(v['level']))) and v.keys() <= {'$schema', 'stream_url', 'loop', 'level'})
def _meets357(v):
    return (type(v) is dict and 'digits' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets16(v['digits'])) and v.keys() <= {'$schema', 'digits'})
def _meets358(v):
    return (type(v) is dict and 'text' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets145(v['text']) and ('loop' not in v or _meets142(v['loop'])) and ('level' not in v or _meets141(v['level'])) and ('language' not in v or _meets152(v['language'])) and ('style' not in v or _meets154(v['style'])) and ('premium' not in v or _meets49(v['premium'])) and 'voice_name' not in v) and v.keys() <= {'$schema', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voice_name'})
def _meets359(v):
    return (type(v) is dict and 'event_url' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets55(v['event_url'])) and v.keys() <= {'$schema', 'event_url'})
def _sound362(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound364(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound363(v):
    if not (_sound364 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound365(v):
    if not (_sound364 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound367(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound366(v):
    if not (_sound367 if (not type(v) is list) else _plain)(v):
        return False
    return True
_T370 = {'href': _sound362}.get
def _sound369(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T370(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T371 = {'self': _sound369}.get
def _sound368(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T371(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T372 = {'uuid': _sound362, 'conversation_uuid': _sound363, 'status': _sound362, 'direction': _sound363, 'rate': _sound365, 'price': _sound365, 'duration': _sound365, 'start_time': _sound363, 'end_time': _sound363, 'network': _sound363, 'to': _sound366, 'from': _sound366, '_links': _sound368}.get
def _sound361(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T372(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
_T375 = {'message': _sound362, 'uuid': _sound362}.get
def _sound374(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T375(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('message' in v and 'uuid' in v)
def _sound378(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound380(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound361(x):
            return False
    return True
_T381 = {'calls': _sound380}.get
def _sound379(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T381(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'calls' in v
_T382 = {'count': _sound378, 'page_size': _sound378, 'record_index': _sound378, '_links': _sound368, '_embedded': _sound379}.get
def _sound377(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T382(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return '_embedded' in v
def _sound386(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
_T388 = {'url': _sound386, 'type': _sound386}.get
def _sound387(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T388(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T389 = {'reason': _sound386, 'original_request': _sound387, 'uuid': _sound363, 'conversation_uuid': _sound363, 'timestamp': _sound363}.get
def _sound385(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T389(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'original_request' in v
def _sound393(v):
    return False
def _sound398(v):
    if not (_sound362 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T402 = {'name': _sound362, 'reason': _sound362}.get
def _sound401(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T402(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound400(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound401(x):
            return False
    return True
def _sound399(v):
    if not (_sound400 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T403 = {'type': _sound398, 'title': _sound362, 'error_title': _sound362, 'detail': _sound362, 'invalid_parameters': _sound399}.get
def _sound397(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T403(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T406 = {'transcription_url': _sound386, 'status': _sound386, 'type': _sound386, 'recording_uuid': _sound363, 'conversation_uuid': _sound363, 'error': _plain, 'provider': _sound363}.get
def _sound405(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T406(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('transcription_url' in v or 'status' in v)
def _sound410(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound409(v):
    if not (_sound410 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T411 = {'recording_url': _sound386, 'recording_uuid': _sound363, 'size': _sound409, 'start_time': _sound363, 'end_time': _sound363, 'conversation_uuid': _sound363, 'timestamp': _sound363}.get
def _sound408(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T411(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'recording_url' in v
_T414 = {'uuid': _sound362, 'status': _sound362, 'direction': _sound362, 'conversation_uuid': _sound362}.get
def _sound413(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T414(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
def _f418(v):
    return ((v.isascii() or is_plain(v, 0)) and _a346(v))
_T419 = set()  # _f418
def _sound417(v):
    return (type(v) is str and (v in _T419 or _is_new(v, _T419, _f418)))
def _sound420(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T421 = {'from': _sound363, 'to': _sound363, 'uuid': _sound363, 'conversation_uuid': _sound363, 'timestamp': _sound363, 'call_uuid': _sound363, 'status': _sound417, 'direction': _sound363, 'detail': _sound363, 'sip_code': _sound409, 'sub_state': _sound363, 'start_time': _sound363, 'end_time': _sound363, 'duration': _sound365, 'rate': _sound365, 'price': _sound365, 'network': _sound363, 'disconnected_by': _sound363, 'headers': _sound420}.get
def _sound416(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T421(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'status' in v
_T424 = {'conversation_uuid_from': _sound386, 'conversation_uuid_to': _sound386, 'uuid': _sound363, 'timestamp': _sound363, 'type': _sound386}.get
def _sound423(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T424(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound430(v):
    return (v is True or v is False)
def _sound429(v):
    if not (_sound430 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T431 = {'digits': _sound363, 'timed_out': _sound429}.get
def _sound428(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T431(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound427(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound428)(v):
        return False
    return True
def _sound436(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound435(v):
    if not (_sound436 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T437 = {'text': _sound386, 'confidence': _sound435}.get
def _sound434(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T437(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound433(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound434(x):
            return False
    return True
_T438 = {'timeout_reason': _sound363, 'error': _sound363, 'recording_url': _sound363, 'results': _sound433}.get
def _sound432(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T438(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T439 = {'from': _sound363, 'to': _sound363, 'uuid': _sound363, 'conversation_uuid': _sound363, 'timestamp': _sound363, 'dtmf': _sound427, 'timed_out': _sound429, 'speech': _sound432}.get
def _sound426(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T439(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('dtmf' in v or 'speech' in v)
_T442 = {'payload': _sound420, 'conversation_uuid': _sound363, 'timestamp': _sound363}.get
def _sound441(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T442(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'payload' in v
_T445 = {'reason': _sound386, 'conversation_uuid': _sound363, 'timestamp': _sound363}.get
def _sound444(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T445(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'reason' in v
def _sound449(v):
    if not (_sound420 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T450 = {'from': _sound363, 'to': _sound363, 'from_user': _sound363, 'endpoint_type': _sound363, 'uuid': _sound363, 'conversation_uuid': _sound363, 'region_url': _sound363, 'custom_data': _sound449, 'SipHeader_User-to-User': _sound363, 'timestamp': _sound363}.get
def _sound448(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T450(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound455(v):
    if not (_sound219 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound393)(v):
        return False
    return True
def _sound454(v):
    if not (_sound224 if (type(v) is dict and 'text' in v) else _sound455)(v):
        return False
    return True
def _sound453(v):
    if not (_sound218 if (type(v) is dict and 'digits' in v) else _sound454)(v):
        return False
    return True
def _sound452(v):
    if not (_sound223 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound453)(v):
        return False
    return True
def _sound451(v):
    if not (_sound59 if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else _sound452)(v):
        return False
    return True
def _sound447(v):
    if not (_sound448 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v))) else _sound451)(v):
        return False
    return True
def _sound446(v):
    if not (_sound416 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v))))) else _sound447)(v):
        return False
    return True
def _sound443(v):
    if not (_sound444 if (type(v) is dict and 'reason' in v) else _sound446)(v):
        return False
    return True
def _sound440(v):
    if not (_sound441 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound443)(v):
        return False
    return True
def _sound425(v):
    if not (_sound426 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound440)(v):
        return False
    return True
def _sound422(v):
    if not (_sound423 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else _sound425)(v):
        return False
    return True
def _sound415(v):
    if not (_sound416 if (type(v) is dict and 'status' in v and type(v['status']) is str) else _sound422)(v):
        return False
    return True
def _sound412(v):
    if not (_sound413 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else _sound415)(v):
        return False
    return True
def _sound407(v):
    if not (_sound408 if (type(v) is dict and 'recording_url' in v) else _sound412)(v):
        return False
    return True
def _sound404(v):
    if not (_sound405 if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record')))))) else _sound407)(v):
        return False
    return True
def _sound396(v):
    if not (_sound397 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound404)(v):
        return False
    return True
def _sound395(v):
    if not (_sound393 if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T336 or _is_new(v['event'], _T336, _p335)))) else _sound396)(v):
        return False
    return True
def _sound394(v):
    if not (_sound393 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else _sound395)(v):
        return False
    return True
def _sound392(v):
    if not (_sound393 if (type(v) is dict and 'action' in v and _f334(v['action'])) else _sound394)(v):
        return False
    return True
def _sound391(v):
    if not (_sound220 if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T332 or _is_new(v['action'], _T332, _p331)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else _sound392)(v):
        return False
    return True
def _sound390(v):
    if not (_sound225 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'})) else _sound391)(v):
        return False
    return True
def _sound384(v):
    if not (_sound385 if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else _sound390)(v):
        return False
    return True
def _sound383(v):
    if not (_sound168 if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else _sound384)(v):
        return False
    return True
def _sound376(v):
    if not (_sound377 if (type(v) is dict and '_embedded' in v and _f322(v['_embedded'])) else _sound383)(v):
        return False
    return True
def _sound373(v):
    if not (_sound374 if (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2) else _sound376)(v):
        return False
    return True
def _sound360(v):
    if not (_sound361 if (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) else _sound373)(v):
        return False
    return True
def _sound315(v):
    if not (_sound206 if type(v) is list else _sound360)(v):
        return False
    return True
def _sound456(v):
    return (v is True or v is False)
def _p458(v):
    global _p458
    _p458 = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return _p458(v)
def _f459(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p458(v))
_T460 = set()  # _f459
def _f461(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p458(v)))
_T462 = set()  # _f461
def _sound457(v):
    return (type(v) is str and (v in _T462 or _is_new(v, _T462, _f461)))
def _sound463(v):
    return ((type(v) is int or type(v) is float) and -1 <= v <= 1)
def _sound464(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _sound465(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T65 or _is_new(x, _T65, _f64))):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound466(v):
    return (type(v) is str and (v in _T104 or _is_new(v, _T104, _f103)))
def _sound467(v):
    return (type(v) is str and (v in _T159 or _is_new(v, _T159, _f158)))
def _sound468(v):
    return (type(v) is str and (v in _T157 or _is_new(v, _T157, _f156)))
def _sound470(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T72(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound469(v):
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
        if not _sound470(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v)
_a472 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _f474(v):
    return ((v.isascii() or is_plain(v, 0)) and _a472(v))
_T475 = set()  # _f474
def _sound473(v):
    return (type(v) is str and (v in _T475 or _is_new(v, _T475, _f474)))
def _sound476(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound477(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
_T478 = {'event': _sound473, 'content-type': _sound476, 'digit': _sound476, 'duration': _sound477, 'payload': _sound470}.get
def _sound471(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T478(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'event' in v
def _all480(v):
    for item in v:
        if (not (type(item) is str and item in {'action', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voiceName', 'voice_name', 'provider', 'providerOptions'})):
            return False
    return True
def _f481(v):
    return (type(v) is dict and (('text' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'talk'))) or (('dtmf' in v or 'speech' in v or 'maxDigits' in v or 'timeOut' in v) and ('action' not in v or (type(v['action']) is str and v['action'] == 'input'))) or (('endOnSilence' in v or 'timeOut' in v or 'split' in v) and ('action' not in v or (type(v['action']) is str and v['action'] == 'record'))) or ('conversation_id' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'transfer'))) or 'streamUrl' in v or 'eventUrl' in v or 'bargeIn' in v or 'conversationId' in v or 'endOnKey' in v or 'beepStart' in v or ('endpoint' in v and type(v['endpoint']) is list) or ('endpoint' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'connect'))) or ('stream_url' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'stream'))) or ('event_url' in v and ('action' not in v or (type(v['action']) is str and v['action'] in {'connect', 'input', 'notify', 'record'}))) or ('type' in v and (('action' not in v or (type(v['action']) is str and v['action'] == 'input')) and (type(v['type']) is str and v['type'] in {'dtmf', 'speech'}))) or ('text' in v and _all480(v))) and 'action' in v and type(v['action']) is str)
def _any482(v):
    for item in v:
        if _f481(item):
            return True
    return False
def _f483(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'pay', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _all484(v):
    for item in v:
        if (not _f483(item)):
            return False
    return True
def _f485(v):
    return (((not type(v) is dict) or len(v) <= 1) or (((not type(v) is dict) or 'name' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'conversation')))) or (((not type(v) is dict) or 'type' in v) and ((not type(v) is dict) or (('action' not in v or (type(v['action']) is str and v['action'] == 'input')) and type(v['type']) is list))) or (((not type(v) is dict) or 'payload' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'notify')))) or (((not type(v) is dict) or 'amount' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'pay')))) or (((not type(v) is dict) or 'timeout' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] in {'connect', 'wait'})))))
def _any486(v):
    for item in v:
        if _f485(item):
            return True
    return False
def _p487(v):
    global _p487
    _p487 = re.compile('^[+]?[0-9][0-9 ()-]{5,18}[0-9]\\Z').search
    return _p487(v)
def _f488(v):
    return ((not _p41(v)) and _p487(v))
_T489 = set()  # _f488
def _p490(v):
    global _p490
    _p490 = re.compile('^(?:[Ss][Ii][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return _p490(v)
_T491 = set()  # _p490
def _f492(v):
    return (type(v) is dict and (('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or ('number' in v and (type(v['number']) is str and (v['number'] in _T489 or _is_new(v['number'], _T489, _f488)))) or ('uri' in v and (type(v['uri']) is str and (v['uri'] in _T491 or _is_new(v['uri'], _T491, _p490))))))
def _any493(v):
    for item in v:
        if _f492(item):
            return True
    return False
def _all494(v):
    for item in v:
        if (not (type(item) is str and item in {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})):
            return False
    return True
def _f495(v):
    return (type(v) is dict and ('ncco' in v or 'url' in v))
def _all496(v):
    for item in v:
        if (not (type(item) is str and item in {'stream_url', 'loop', 'level'})):
            return False
    return True
def _p497(v):
    global _p497
    _p497 = re.compile('^[0-9*#]').search
    return _p497(v)
_T498 = set()  # _p497
def _f499(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) or (type(v) is str and (v in _T498 or _is_new(v, _T498, _p497))))
def _p500(v):
    global _p500
    _p500 = re.compile('^[Hh][Tt][Tt][Pp]').search
    return _p500(v)
_T501 = set()  # _p500
def _f502(v):
    return (type(v) is list or (type(v) is str and (v in _T501 or _is_new(v, _T501, _p500))))
def _meets479(v):
    return ((((not type(v) is list) or _any482(v)) or (((not type(v) is list) or _all484(v)) and ((not type(v) is list) or _any486(v)))) if type(v) is list else (type(v) is dict and (('ncco' in v and type(v['ncco']) is list) or ('answer_url' in v and type(v['answer_url']) is list) or ('to' in v and (type(v['to']) is list and _any493(v['to']))) or ('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}) and len(v) <= 1) or (('type' in v and 'number' in v) and (type(v['type']) is str and (type(v['number']) is str and (v['number'] in _T489 or _is_new(v['number'], _T489, _f488)))) and _all494(v)) or (('type' in v and 'uri' in v) and (type(v['uri']) is str and (v['uri'] in _T491 or _is_new(v['uri'], _T491, _p490)))) or (('type' in v and 'number' in v) and (type(v['type']) is str and v['type'] == 'phone')) or (('uri' in v or 'domain' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'sip')) or (('type' in v and 'uri' in v) and (type(v['type']) is str and v['type'] == 'websocket')) or (('type' in v and 'user' in v) and (type(v['type']) is str and v['type'] == 'app')) or (('type' in v and 'extension' in v) and (type(v['type']) is str and v['type'] == 'vbc')) or ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}) and len(v) <= 1) or (('action' in v and 'destination' in v) and ((type(v['action']) is str and v['action'] == 'transfer') and _f495(v['destination']))) or ('conversation_uuid' in v and type(v['conversation_uuid']) is str) or ('call_uuid' in v and type(v['call_uuid']) is str) or ('conversation_uuid_from' in v and type(v['conversation_uuid_from']) is str) or ('recording_url' in v and 'recording_uuid' in v) or ('original_request' in v and type(v['original_request']) is dict) or ('type' in v and 'error_title' in v) or (('type' in v and 'invalid_parameters' in v) and type(v['invalid_parameters']) is list) or ('stream_url' in v and _all496(v)) or ('digits' in v and _f499(v['digits']) and len(v) <= 1) or ('event_url' in v and _f502(v['event_url']) and len(v) <= 1) or ('text' in v and 'voice_name' in v) or ('text' in v and 'premium' in v) or ('text' in v and 'language' in v and 'style' in v) or ('text' in v and 'loop' in v and 'level' in v))))
def _meets503(v):
    return type(v) is list
def _meets504(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict))
def _meets505(v):
    return (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2)
def _meets506(v):
    return (type(v) is dict and '_embedded' in v and _f322(v['_embedded']))
def _meets507(v):
    return (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict)))))
def _meets508(v):
    return (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict)
def _meets509(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'}))
def _meets510(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T332 or _is_new(v['action'], _T332, _p331)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer'))))
def _meets511(v):
    return (type(v) is dict and 'action' in v and _f334(v['action']))
def _meets512(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear'))
def _meets513(v):
    return (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T336 or _is_new(v['event'], _T336, _p335))))
def _meets514(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets515(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record'))))))
def _meets516(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets517(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started'))
def _meets518(v):
    return (type(v) is dict and 'status' in v and type(v['status']) is str)
def _meets519(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer'))))
def _meets520(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets521(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets522(v):
    return (type(v) is dict and 'reason' in v)
def _meets523(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v)))))
def _meets524(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v)))
def _meets525(v):
    return (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str)
def _meets526(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets527(v):
    return (type(v) is dict and 'digits' in v)
def _meets528(v):
    return (type(v) is dict and 'text' in v)
def _meets529(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound6,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound9,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound92,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound109,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound129,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound131,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound132,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound140,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound144,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound162,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound167,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound168,
    'https://voiceschema.github.io/schemas/v1/call/create-v2.json': _sound209,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound218,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound199,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound200,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound201,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound219,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound220,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound223,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound224,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/conversation/record.json': _sound225,
    'https://voiceschema.github.io/schemas/v1/conversation/stream.json': _sound223,
    'https://voiceschema.github.io/schemas/v1/conversation/talk.json': _sound232,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound59,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound84,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound60,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound66,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound85,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound75,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound233,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound234,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound235,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound236,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound239,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound240,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound241,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound251,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound300,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound206,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound315,
    'https://voiceschema.github.io/schemas/v1/response/call.json': _sound361,
    'https://voiceschema.github.io/schemas/v1/response/calls.json': _sound377,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound413,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound397,
    'https://voiceschema.github.io/schemas/v1/response/message.json': _sound374,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound91,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound456,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound457,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound108,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound463,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound143,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound464,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound365,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound465,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound107,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound466,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound363,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound143,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound467,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound468,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound102,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound448,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound444,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound416,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound385,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound426,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound441,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound408,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound405,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound423,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound469,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound471,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/unmistakable': _meets479,
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets503,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/if': _meets504,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if': _meets505,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if': _meets506,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if': _meets507,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if': _meets508,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if': _meets509,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if': _meets510,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if': _meets511,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if': _meets512,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if': _meets513,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if': _meets514,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets515,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets516,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets517,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets518,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets519,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets520,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets521,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets522,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets523,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets524,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets525,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets526,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets527,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets528,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets529,
}
def recognise(v: object) -> tuple[str, str]:
    """As `Engine.recognise`."""
    if _meets503(v):
        return ('https://voiceschema.github.io/schemas/v1/ncco.json', 'ncco')
    if _meets504(v):
        return ('https://voiceschema.github.io/schemas/v1/response/call.json', 'response/call')
    if _meets505(v):
        return ('https://voiceschema.github.io/schemas/v1/response/message.json', 'response/message')
    if _meets506(v):
        return ('https://voiceschema.github.io/schemas/v1/response/calls.json', 'response/calls')
    if _meets507(v):
        return ('https://voiceschema.github.io/schemas/v1/call/create.json', 'call/create')
    if _meets508(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/fallback.json', 'webhook/fallback')
    if _meets509(v):
        return ('https://voiceschema.github.io/schemas/v1/conversation/record.json', 'conversation/record')
    if _meets510(v):
        return ('https://voiceschema.github.io/schemas/v1/call/modify.json', 'call/modify')
    if _meets511(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/then', '')
    if _meets512(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/then', '')
    if _meets513(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/then', '')
    if _meets514(v):
        return ('https://voiceschema.github.io/schemas/v1/response/error.json', 'response/error')
    if _meets515(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transcription.json', 'webhook/transcription')
    if _meets516(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/record.json', 'webhook/record')
    if _meets517(v):
        return ('https://voiceschema.github.io/schemas/v1/response/created.json', 'response/created')
    if _meets518(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets519(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transfer.json', 'webhook/transfer')
    if _meets520(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/input.json', 'webhook/input')
    if _meets521(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/notify.json', 'webhook/notify')
    if _meets522(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/error.json', 'webhook/error')
    if _meets523(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets524(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/answer.json', 'webhook/answer')
    if _meets525(v):
        return ('https://voiceschema.github.io/schemas/v1/endpoint.json', 'endpoint')
    if _meets526(v):
        return ('https://voiceschema.github.io/schemas/v1/call/stream.json', 'call/stream')
    if _meets527(v):
        return ('https://voiceschema.github.io/schemas/v1/call/dtmf.json', 'call/dtmf')
    if _meets528(v):
        return ('https://voiceschema.github.io/schemas/v1/call/talk.json', 'call/talk')
    if _meets529(v):
        return ('https://voiceschema.github.io/schemas/v1/call/input/dtmf.json', 'call/input/dtmf')
    return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else', '')
