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


def _p2(v):
    global _p2
    _p2 = re.compile('^[1-9][0-9]{6,14}\\Z').search
    return _p2(v)
def _f3(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p2(v))
_T4 = set()  # _f3
def _meets1(v):
    return (type(v) is str and (v in _T4 or _is_new(v, _T4, _f3)))
def _p6(v):
    global _p6
    _p6 = re.compile('[{][^{}]*[}]').search
    return _p6(v)
def _p7(v):
    global _p7
    _p7 = re.compile('<(?:[0-9 _-]*[A-Za-z][A-Za-z0-9 _-]*|[%?][^<>]*)>').search
    return _p7(v)
def _p8(v):
    global _p8
    _p8 = re.compile('^(?:[A-Za-z]+:(?://)?)?[^\\[/?#;]*\\[(?:[A-Za-z][A-Za-z0-9 _-]*)\\]').search
    return _p8(v)
def _p9(v):
    global _p9
    _p9 = re.compile('(?:\\[|%5[Bb])object(?: |[+]|%20)Object(?:\\]|%5[Dd])').search
    return _p9(v)
def _p10(v):
    global _p10
    _p10 = re.compile('^(?:[A-Za-z]+:(?://)?)?[+]?[$]').search
    return _p10(v)
def _p11(v):
    global _p11
    _p11 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*[/?#]').search
    return _p11(v)
def _p12(v):
    global _p12
    _p12 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*\\Z').search
    return _p12(v)
def _p13(v):
    global _p13
    _p13 = re.compile('^[A-Za-z]+:(?://)?[^/?#@]*@[^/?#@;$]*[$]').search
    return _p13(v)
def _p14(v):
    global _p14
    _p14 = re.compile('%(?:[sdv][^A-Za-z0-9]|[0-9][$][sd]|[(][A-Za-z0-9_]+[)][sd]|[A-F]?[G-Z_][A-Z0-9_]*%)').search
    return _p14(v)
def _p15(v):
    global _p15
    _p15 = re.compile('%[sdv]\\Z').search
    return _p15(v)
def _p16(v):
    global _p16
    _p16 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*%7[Bb]').search
    return _p16(v)
def _p17(v):
    global _p17
    _p17 = re.compile('^[+]?(?:[A-Z][A-Z0-9]*_[A-Z0-9_]*|__[A-Za-z0-9_]+)\\Z').search
    return _p17(v)
def _p18(v):
    global _p18
    _p18 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*[/?#]').search
    return _p18(v)
def _p19(v):
    global _p19
    _p19 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*\\Z').search
    return _p19(v)
def _p20(v):
    global _p20
    _p20 = re.compile('^[A-Za-z]+:(?:(?://)?[^/?#@]*@[^/?#@;_]*(?:[A-Z]_|__)|__[A-Za-z0-9_]+__[@:])').search
    return _p20(v)
def _p21(v):
    global _p21
    _p21 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*YOUR').search
    return _p21(v)
def _p22(v):
    global _p22
    _p22 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?[/?#;]').search
    return _p22(v)
def _p23(v):
    global _p23
    _p23 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?\\Z').search
    return _p23(v)
def _p24(v):
    global _p24
    _p24 = re.compile('^[Ss][Ii][Pp][Ss]?:[+]?(?:undefined|null|None|nil|NaN)[@:]').search
    return _p24(v)
def _p25(v):
    global _p25
    _p25 = re.compile('^[+]?(?:undefined|null|None|nil|NaN)[/:@?]').search
    return _p25(v)
def _p26(v):
    global _p26
    _p26 = re.compile('^[+]?(?:undefined|null|None|nil|NaN|TODO|todo|FIXME|fixme|TB[ACD]|tb[acd]|[Cc]hange[Mm]e|CHANGEME|[Pp]laceholder|PLACEHOLDER|[Hh]ost(?:name)?|HOST(?:NAME)?|[Pp]hone|PHONE|[Uu]ri|URI|[Ff]rom|FROM|[Tt]o|TO)\\Z').search
    return _p26(v)
def _p27(v):
    global _p27
    _p27 = re.compile('[^ -~]').search
    return _p27(v)
def _p28(v):
    global _p28
    _p28 = re.compile('^[A-Za-z0-9_ -]*(?:[Nn]umber|NUMBER|[Uu]rl|URL|[Dd]omain|DOMAIN|[Hh]ere|HERE)\\Z').search
    return _p28(v)
def _p29(v):
    global _p29
    _p29 = re.compile('^(?:[Yy]our|YOUR|[Ii]nsert|INSERT|[Ee]nter|ENTER|[Rr]eplace|REPLACE|[Cc]hange|CHANGE)[A-Z _-][A-Za-z0-9 _-]*\\Z').search
    return _p29(v)
def _p30(v):
    global _p30
    _p30 = re.compile('^(?:process[.]env|os[.]environ|os[.]getenv|System[.]getenv|ENV|env)[\\[.(]').search
    return _p30(v)
def _p31(v):
    global _p31
    _p31 = re.compile('^[+(]?[0-9() .-]*[Xx][Xx][0-9Xx() .-]*\\Z').search
    return _p31(v)
def _p32(v):
    global _p32
    _p32 = re.compile('^[+]?[0-9 -]*(?:[*#_?]{3,}|[.]{3})[0-9 .-]*\\Z').search
    return _p32(v)
def _p33(v):
    global _p33
    _p33 = re.compile('^[A-Za-z]+://[Xx]{4,}[.-]').search
    return _p33(v)
def _p34(v):
    global _p34
    _p34 = re.compile('…').search
    return _p34(v)
def _p35(v):
    global _p35
    _p35 = re.compile('^[A-Za-z]+://[^?#]*/[.]{3}/').search
    return _p35(v)
def _meets5(v):
    return (type(v) is str and (_p6(v) or _p7(v) or _p8(v) or _p9(v) or _p10(v) or _p11(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p12(v)) or _p13(v) or _p14(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p15(v)) or _p16(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p17(v)) or _p18(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p19(v)) or _p20(v) or _p21(v) or _p22(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p23(v)) or _p24(v) or _p25(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p26(v)) or ((not _p27(v)) and _p28(v)) or ((not _p27(v)) and _p29(v)) or _p30(v) or ((not _p27(v)) and _p31(v)) or ((not _p27(v)) and _p32(v)) or _p33(v) or _p34(v) or _p35(v)))
def _f36(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets1(v) and (not _meets5(v))))
_T37 = set()  # _f36
def _sound0(v):
    return (type(v) is str and (v in _T37 or _is_new(v, _T37, _f36)))
def _meets39(v):
    return (type(v) is str and _meets1(v) and (not _meets5(v)))
def _all40(v):
    for item in v:
        if (not _meets39(item)):
            return False
    return True
def _sound38(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T37 or _is_new(x, _T37, _f36))):
            return False
    return len(v) >= 1
def _f43(v):
    return (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip'}))
def _any44(v):
    for item in v:
        if _f43(item):
            return True
    return False
def _meets42(v):
    return (type(v) is list and _any44(v))
def _f45(v):
    return ((type(v) is str and v == 'true') or v is True)
def _p49(v):
    global _p49
    _p49 = re.compile('^[0-9*#p]+\\Z').search
    return _p49(v)
def _f50(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p49(v))
_T51 = set()  # _f50
def _meets48(v):
    return (type(v) is str and (v in _T51 or _is_new(v, _T51, _f50)))
def _f54(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and RESIDUES['url'](v) is None)
_T55 = set()  # _f54
def _meets53(v):
    return (type(v) is str and (v in _T55 or _is_new(v, _T55, _f54)))
def _p56(v):
    global _p56
    _p56 = re.compile('^[A-Za-z]+:/*(?:[Hh][Tt][Tt][Pp]|[Ww][Ss])[Ss]?(?::/|//)').search
    return _p56(v)
_T57 = set()  # _p56
def _meets52(v):
    return (type(v) is str and _meets53(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T57 or _is_new(v, _T57, _p56))))))
def _f58(v):
    return (type(v) is dict and 'url' in v and (_meets52(v['url']) and ('ringbackTone' not in v or _meets52(v['ringbackTone'])) and 'ringback' not in v) and v.keys() <= {'url', 'ringbackTone', 'ringback'})
def _meets47(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and ((type(v['type']) is str and v['type'] == 'phone') and _meets39(v['number']) and ('dtmfAnswer' not in v or _meets48(v['dtmfAnswer'])) and ('onAnswer' not in v or _f58(v['onAnswer'])) and ('shaken' not in v or (type(v['shaken']) is str and len(v['shaken']) >= 1))) and v.keys() <= {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
def _f62(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None)
_T63 = set()  # _f62
def _meets61(v):
    return (type(v) is str and (v in _T63 or _is_new(v, _T63, _f62)))
def _p64(v):
    global _p64
    _p64 = re.compile('^[Ss][Ii][Pp][Ss]?:/*(?:[Ss][Ii][Pp][Ss]?|[Tt][Ee][Ll]|[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return _p64(v)
_T65 = set()  # _p64
def _p66(v):
    global _p66
    _p66 = re.compile('^[Ss][Ii][Pp][Ss]?://').search
    return _p66(v)
_T67 = set()  # _p66
def _meets60(v):
    return (type(v) is str and _meets61(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T65 or _is_new(v, _T65, _p64)))) and (not (type(v) is str and (v in _T67 or _is_new(v, _T67, _p66))))))
def _p68(v):
    global _p68
    _p68 = re.compile('[.:@]').search
    return _p68(v)
def _p69(v):
    global _p69
    _p69 = re.compile('^[Xx]-').search
    return _p69(v)
def _all70(v):
    for item in v:
        if (not (not ((not type(item) is str) or _p69(item)))):
            return False
    return True
def _all71(v):
    for item in v:
        if (not (item in {} or type(v[item]) is str)):
            return False
    return True
def _f72(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets59(v):
    return (type(v) is dict and (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v and ((type(v['type']) is str and v['type'] == 'sip') and ('uri' not in v or _meets60(v['uri'])) and ('user' not in v or (type(v['user']) is str and len(v['user']) >= 1)) and ('domain' not in v or (type(v['domain']) is str and (not _p68(v['domain'])) and len(v['domain']) >= 1)) and ('headers' not in v or (type(v['headers']) is dict and (not (not _all70(v['headers']))) and _all71(v['headers']))) and ('standardHeaders' not in v or _f72(v['standardHeaders'])) and 'standard_headers' not in v) and v.keys() <= {'type', 'uri', 'user', 'domain', 'headers', 'standardHeaders', 'standard_headers'})
def _f76(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None)
_T77 = set()  # _f76
def _meets75(v):
    return (type(v) is str and (v in _T77 or _is_new(v, _T77, _f76)))
def _meets74(v):
    return (type(v) is str and _meets75(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T57 or _is_new(v, _T57, _p56))))))
def _meets78(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def _all79(v):
    for item in v:
        if (not ((not type(item) is str) or len(item) <= 506)):
            return False
    return True
_a80 = ASSERTIONS['x-maxJsonBytes'](512)
def _f81(v):
    return (type(v) is dict and (not ('event' in v or 'content-type' in v)) and _all79(v) and len(v) <= 85 and _a80(v))
def _f82(v):
    return (type(v) is dict and ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v))) and 'type' in v and ((type(v['type']) is str and v['type'] in {'vonage', 'custom'}) and ('value' not in v or (type(v['value']) is str and (not _p27(v['value'])) and len(v['value']) >= 1 and len(v['value']) <= 8191))) and v.keys() <= {'type', 'value'})
def _meets73(v):
    return (type(v) is dict and 'content-type' in v and ('type' in v and 'uri' in v) and ((type(v['type']) is str and v['type'] == 'websocket') and _meets74(v['uri']) and ('content-type' not in v or _meets78(v['content-type'])) and ('headers' not in v or _f81(v['headers'])) and ('authorization' not in v or _f82(v['authorization']))) and v.keys() <= {'type', 'uri', 'content-type', 'headers', 'authorization'})
def _meets83(v):
    return (type(v) is dict and ('type' in v and 'user' in v) and ((type(v['type']) is str and v['type'] == 'app') and (type(v['user']) is str and len(v['user']) >= 1)) and v.keys() <= {'type', 'user'})
def _p85(v):
    global _p85
    _p85 = re.compile('^[0-9]+\\Z').search
    return _p85(v)
def _f86(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p85(v)) and len(v) >= 1)
def _meets84(v):
    return (type(v) is dict and ('type' in v and 'extension' in v) and ((type(v['type']) is str and v['type'] == 'vbc') and _f86(v['extension'])) and v.keys() <= {'type', 'extension'})
_T87 = {'phone': _meets47, 'sip': _meets59, 'websocket': _meets73, 'app': _meets83, 'vbc': _meets84}
def _meets46(v):
    return (type(v) is dict and _sent(v, 'type', _T87) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def _all88(v):
    for item in v:
        if (not _meets46(item)):
            return False
    return True
def _meets89(v):
    return type(v) is bool
def _f90(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def _f91(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _f92(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def _f94(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
def _meets93(v):
    return (type(v) is dict and (('behavior' not in v or (type(v['behavior']) is str and v['behavior'] in {'continue', 'hangup'})) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'detect', 'detect_beep', 'default'})) and ('beep_timeout' not in v or _f94(v['beep_timeout']))) and v.keys() <= {'behavior', 'mode', 'beep_timeout'})
def _all96(v):
    for item in v:
        if (not _meets52(item)):
            return False
    return True
def _meets95(v):
    return (type(v) is list and _all96(v) and len(v) >= 1 and len(v) <= 1)
def _meets97(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _f101(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p49(v)))
_T102 = set()  # _f101
def _f104(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets53(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T57 or _is_new(v, _T57, _p56)))))))
_T105 = set()  # _f104
def _sound103(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'url' in v:
        return False
    x = v['url']
    if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
        return False
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound100(v):
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
    if not (type(x) is str and (x in _T37 or _is_new(x, _T37, _f36))):
        return False
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T102 or _is_new(x, _T102, _f101))):
            return False
        count += 1
    if 'onAnswer' in v:
        x = v['onAnswer']
        if not _sound103(x):
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
def _f107(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets61(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T65 or _is_new(v, _T65, _p64)))) and (not (type(v) is str and (v in _T67 or _is_new(v, _T67, _p66)))))))
_T108 = set()  # _f107
def _f109(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _p68(v)) and len(v) >= 1))
_T110 = set()  # _f109
_T112 = {}.get
def _sound113(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound111(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound113
        if not (f and f(x)):
            return False
    return (not (not _all70(v)))
def _sound114(v):
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
def _sound106(v):
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
        if not (type(x) is str and (x in _T108 or _is_new(x, _T108, _f107))):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not (type(x) is str and (x in _T110 or _is_new(x, _T110, _f109))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound111(x):
            return False
        count += 1
    if 'standardHeaders' in v:
        x = v['standardHeaders']
        if not _sound114(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v))
def _f116(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets75(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T57 or _is_new(v, _T57, _p56)))))))
_T117 = set()  # _f116
def _f118(v):
    return ((v.isascii() or is_plain(v, 0)) and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
_T119 = set()  # _f118
def _sound120(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ((not ('event' in v or 'content-type' in v)) and _all79(v) and len(v) <= 85 and _a80(v))
def _f122(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _p27(v)) and len(v) >= 1 and len(v) <= 8191))
_T123 = set()  # _f122
def _sound121(v):
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
        if not (type(x) is str and (x in _T123 or _is_new(x, _T123, _f122))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v)))
def _sound115(v):
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
    if not (type(x) is str and (x in _T117 or _is_new(x, _T117, _f116))):
        return False
    if 'content-type' in v:
        x = v['content-type']
        if not (type(x) is str and (x in _T119 or _is_new(x, _T119, _f118))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound120(x):
            return False
        count += 1
    if 'authorization' in v:
        x = v['authorization']
        if not _sound121(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return 'content-type' in v
def _sound124(v):
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
def _f126(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p85(v)) and len(v) >= 1))
_T127 = set()  # _f126
def _sound125(v):
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
    if not (type(x) is str and (x in _T127 or _is_new(x, _T127, _f126))):
        return False
    if not count == len(v):
        return False
    return True
_T128 = {'phone': _sound100, 'sip': _sound106, 'websocket': _sound115, 'app': _sound124, 'vbc': _sound125}
def _sound99(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T128.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound98(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound99(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _f129(v):
    return ((v.isascii() or is_plain(v, 0)) and (v == 'synchronous' and (not v == 'asynchronous')))
_T130 = set()  # _f129
def _sound131(v):
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
def _sound41(v):
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
    if not _sound98(x):
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
        if not (type(x) is str and (x in _T130 or _is_new(x, _T130, _f129))):
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
        if not _sound131(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((('from' not in v or _meets39(v['from'])) if ('endpoint' in v and _meets42(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f45(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v))))
def _meets133(v):
    return (type(v) is dict and ((not ('mute' in v and _f45(v['mute']))) or (not 'canSpeak' in v)))
def _f134(v):
    return ((type(v) is str and v == 'false') or v is False)
_a137 = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
def _meets136(v):
    return (type(v) is str and _a137(v))
def _meets135(v):
    return (type(v) is dict and (('language' not in v or _meets136(v['language'])) and ('eventUrl' not in v or _meets95(v['eventUrl'])) and ('eventMethod' not in v or _meets97(v['eventMethod'])) and ('sentimentAnalysis' not in v or _meets89(v['sentimentAnalysis']))) and v.keys() <= {'language', 'eventUrl', 'eventMethod', 'sentimentAnalysis'})
def _all139(v):
    for item in v:
        if (not type(item) is str):
            return False
    return True
def _meets138(v):
    return (type(v) is list and _all139(v))
def _f141(v):
    return ((v.isascii() or is_plain(v, 0)) and _a137(v))
_T142 = set()  # _f141
def _sound140(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T142 or _is_new(x, _T142, _f141))):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
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
def _sound143(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _sound132(v):
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
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
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
        if not _sound140(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound143(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound143(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets133(v) and ((not 'transcription' in v) or ((not ('record' in v and _f134(v['record']))) if 'record' in v else 'record' in v)))
def _meets145(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _any146(v):
    for item in v:
        if (type(item) is str and item == 'speech'):
            return True
    return False
def _any147(v):
    for item in v:
        if (type(item) is str and item == 'dtmf'):
            return True
    return False
def _all148(v):
    for item in v:
        if (not (type(item) is str and item in {'dtmf', 'speech'})):
            return False
    return True
def _f149(v):
    return (type(v) is list and _all148(v) and len(v) >= 1 and (len(v) < 2 or _all139(v) and len(set(v)) == len(v)))
def _f150(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _f151(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _f152(v):
    return (type(v) is dict and (('timeOut' not in v or _f150(v['timeOut'])) and ('maxDigits' not in v or _f151(v['maxDigits'])) and ('submitOnHash' not in v or _meets89(v['submitOnHash']))) and v.keys() <= {'timeOut', 'maxDigits', 'submitOnHash'})
def _meets153(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _f154(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _f155(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a156 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _meets157(v):
    return type(v) is dict
def _f158(v):
    return (type(v) is dict and _meets153(v) and (('uuid' not in v or (type(v['uuid']) is list and _all139(v['uuid']) and len(v['uuid']) >= 1 and len(v['uuid']) <= 1)) and ('endOnSilence' not in v or ((type(v['endOnSilence']) is int or type(v['endOnSilence']) is float) and v['endOnSilence'] >= 0.4 and v['endOnSilence'] <= 10)) and ('language' not in v or _meets136(v['language'])) and ('context' not in v or (type(v['context']) is list and _all139(v['context']))) and ('startTimeout' not in v or _f154(v['startTimeout'])) and ('maxDuration' not in v or _f154(v['maxDuration'])) and ('saveAudio' not in v or _meets89(v['saveAudio'])) and ('sensitivity' not in v or _f155(v['sensitivity'])) and ('provider' not in v or (type(v['provider']) is str and _a156(v['provider']))) and ('providerOptions' not in v or _meets157(v['providerOptions']))) and v.keys() <= {'uuid', 'endOnSilence', 'language', 'context', 'startTimeout', 'maxDuration', 'saveAudio', 'sensitivity', 'provider', 'providerOptions'})
def _meets159(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _meets160(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _sound161(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and x in {'dtmf', 'speech'}):
            return False
    return (len(v) >= 1 and (len(v) < 2 or _all139(v) and len(set(v)) == len(v)))
def _sound162(v):
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
def _sound164(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _f165(v):
    return ((v.isascii() or is_plain(v, 0)) and _a156(v))
_T166 = set()  # _f165
def _sound167(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound163(v):
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
        if not (type(x) is str and (x in _T142 or _is_new(x, _T142, _f141))):
            return False
        count += 1
    if 'context' in v:
        x = v['context']
        if not _sound164(x):
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
        if not (type(x) is str and (x in _T166 or _is_new(x, _T166, _f165))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound167(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets153(v)
def _sound144(v):
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
        if not _sound161(x):
            return False
        count += 1
    if 'dtmf' in v:
        x = v['dtmf']
        if not _sound162(x):
            return False
        count += 1
    if 'speech' in v:
        x = v['speech']
        if not _sound163(x):
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
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
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
    return (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets145(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any146(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any147(v['type'])) and _all148(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any146(v['type'])) and _all148(v['type']) and len(v['type']) >= 1))))))
def _sound169(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound168(v):
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
    if not _sound169(x):
        return False
    if not 'eventUrl' in v:
        return False
    x = v['eventUrl']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
        return False
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound170(v):
    return False
def _p172(v):
    global _p172
    _p172 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return _p172(v)
def _f173(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p172(v))
_T174 = set()  # _f173
def _f175(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (v in _T174 or _is_new(v, _T174, _f173))))
def _f176(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _f177(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _f178(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
def _sound171(v):
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
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not _sound140(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f175(v['channels'])))))
def _meets180(v):
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _meets181(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound182(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound179(v):
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
    if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
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
        if not _sound182(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _p185(v):
    global _p185
    _p185 = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return _p185(v)
_T186 = set()  # _p185
def _f188(v):
    return (matches('ssml', v) and RESIDUES['ssml'](v) is None)
_T189 = set()  # _f188
def _meets187(v):
    return (type(v) is str and (v in _T189 or _is_new(v, _T189, _f188)))
_a190 = ASSERTIONS['x-maxTextLength'](1500)
def _meets184(v):
    return (type(v) is str and (len(v) >= 1 and ((_meets187(v) and _a190(v)) if (type(v) is str and (v in _T186 or _is_new(v, _T186, _p185))) else len(v) <= 1500)))
_a192 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _meets191(v):
    return (type(v) is str and _a192(v))
def _meets193(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
_a194 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _f195(v):
    return ((v.isascii() or is_plain(v, 0)) and (len(v) >= 1 and ((_meets187(v) and _a190(v)) if (type(v) is str and (v in _T186 or _is_new(v, _T186, _p185))) else len(v) <= 1500)))
_T196 = set()  # _f195
def _f197(v):
    return ((v.isascii() or is_plain(v, 0)) and _a192(v))
_T198 = set()  # _f197
def _f199(v):
    return ((v.isascii() or is_plain(v, 0)) and _a194(v))
_T200 = set()  # _f199
def _sound183(v):
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
    if not (type(x) is str and (x in _T196 or _is_new(x, _T196, _f195))):
        return False
    if 'bargeIn' in v:
        x = v['bargeIn']
        if not (x is True or x is False):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound182(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T198 or _is_new(x, _T198, _f197))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound182(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in _T200 or _is_new(x, _T200, _f199))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound167(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets153(v)
def _p202(v):
    global _p202
    _p202 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p202(v)
def _f203(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p202(v)))
def _f204(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p202(v)))
_T205 = set()  # _f204
def _sound201(v):
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
    if not (type(x) is str and (x in _T205 or _is_new(x, _T205, _f204))):
        return False
    if 'destination' in v:
        x = v['destination']
        if not _plain(x):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound143(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound143(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets133(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v)))
def _sound206(v):
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
def _f208(v):
    return (type(v) is dict and ('number' not in v or _meets39(v['number'])))
def _meets211(v):
    return (type(v) is str and v == 'phone')
def _meets212(v):
    return (type(v) is str and len(v) >= 1)
def _meets210(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (_meets211(v['type']) and _meets39(v['number']) and ('dtmfAnswer' not in v or _meets48(v['dtmfAnswer'])) and ('shaken' not in v or _meets212(v['shaken']))) and v.keys() <= {'type', 'number', 'dtmfAnswer', 'shaken'})
def _meets214(v):
    return (type(v) is str and v == 'sip')
def _meets215(v):
    return (type(v) is dict and (not (not _all70(v))) and _all71(v))
def _meets216(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets213(v):
    return (type(v) is dict and ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v and (_meets214(v['type']) and ('uri' not in v or _meets60(v['uri'])) and ('headers' not in v or _meets215(v['headers'])) and ('standard_headers' not in v or _meets216(v['standard_headers'])) and 'standardHeaders' not in v) and v.keys() <= {'type', 'uri', 'headers', 'standard_headers', 'standardHeaders', 'user', 'domain'})
_T217 = {'phone': _meets210, 'sip': _meets213, 'websocket': _meets73, 'vbc': _meets84, 'app': _meets83}
def _meets209(v):
    return (type(v) is dict and _sent(v, 'type', _T217) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'vbc'}))
def _all218(v):
    for item in v:
        if (not _meets209(item)):
            return False
    return True
def _f219(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def _f221(v):
    return (not (type(v) is str and v == 'websocket'))
def _f222(v):
    return (not (type(v) is str and v == 'hangup'))
def _meets223(v):
    return (type(v) is dict and _meets153(v) and ('action' in v and 'text' in v) and ((type(v['action']) is str and v['action'] == 'talk') and _meets184(v['text']) and ('bargeIn' not in v or _meets89(v['bargeIn'])) and ('loop' not in v or _meets181(v['loop'])) and ('level' not in v or _meets180(v['level'])) and ('language' not in v or _meets191(v['language'])) and ('style' not in v or _meets193(v['style'])) and ('premium' not in v or _meets89(v['premium'])) and ('provider' not in v or (type(v['provider']) is str and _a194(v['provider']))) and ('providerOptions' not in v or _meets157(v['providerOptions'])) and 'voiceName' not in v and 'eventOnCompletion' not in v and 'eventUrl' not in v and 'eventMethod' not in v) and v.keys() <= {'action', 'text', 'bargeIn', 'loop', 'level', 'language', 'style', 'premium', 'provider', 'providerOptions', 'voiceName', 'eventOnCompletion', 'eventUrl', 'eventMethod'})
def _meets224(v):
    return (type(v) is dict and ('action' in v and 'streamUrl' in v) and ((type(v['action']) is str and v['action'] == 'stream') and _meets95(v['streamUrl']) and ('level' not in v or _meets180(v['level'])) and ('bargeIn' not in v or _meets89(v['bargeIn'])) and ('loop' not in v or _meets181(v['loop']))) and v.keys() <= {'action', 'streamUrl', 'level', 'bargeIn', 'loop'})
def _meets225(v):
    return (type(v) is dict and (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f175(v['channels']))))) and 'action' in v and ((type(v['action']) is str and v['action'] == 'record') and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'ogg'})) and ('split' not in v or (type(v['split']) is str and v['split'] == 'conversation')) and ('channels' not in v or _f176(v['channels'])) and ('endOnSilence' not in v or _f177(v['endOnSilence'])) and ('endOnKey' not in v or (type(v['endOnKey']) is str and v['endOnKey'] in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})) and ('timeOut' not in v or _f178(v['timeOut'])) and ('beepStart' not in v or _meets89(v['beepStart'])) and ('eventUrl' not in v or _meets95(v['eventUrl'])) and ('eventMethod' not in v or _meets97(v['eventMethod'])) and ('transcription' not in v or _meets135(v['transcription']))) and v.keys() <= {'action', 'format', 'split', 'channels', 'endOnSilence', 'endOnKey', 'timeOut', 'beepStart', 'eventUrl', 'eventMethod', 'transcription'})
def _meets226(v):
    return (type(v) is dict and (_meets133(v) and ((not 'transcription' in v) or ((not ('record' in v and _f134(v['record']))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v) and ((type(v['action']) is str and v['action'] == 'conversation') and (type(v['name']) is str and len(v['name']) >= 1) and ('musicOnHoldUrl' not in v or _meets95(v['musicOnHoldUrl'])) and ('startOnEnter' not in v or _meets89(v['startOnEnter'])) and ('endOnExit' not in v or _meets89(v['endOnExit'])) and ('record' not in v or _meets89(v['record'])) and ('transcription' not in v or _meets135(v['transcription'])) and ('eventUrl' not in v or _meets95(v['eventUrl'])) and ('eventMethod' not in v or _meets97(v['eventMethod'])) and ('canSpeak' not in v or _meets138(v['canSpeak'])) and ('canHear' not in v or _meets138(v['canHear'])) and ('mute' not in v or _meets89(v['mute']))) and v.keys() <= {'action', 'name', 'musicOnHoldUrl', 'startOnEnter', 'endOnExit', 'record', 'transcription', 'eventUrl', 'eventMethod', 'canSpeak', 'canHear', 'mute'})
def _meets227(v):
    return (type(v) is dict and ((('from' not in v or _meets39(v['from'])) if ('endpoint' in v and _meets42(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f45(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v) and ((type(v['action']) is str and v['action'] == 'connect') and (type(v['endpoint']) is list and len(v['endpoint']) <= 1 and _all88(v['endpoint']) and len(v['endpoint']) >= 1) and ('randomFromNumber' not in v or _meets89(v['randomFromNumber'])) and ('eventType' not in v or _f90(v['eventType'])) and ('timeout' not in v or _f91(v['timeout'])) and ('limit' not in v or _f92(v['limit'])) and ('machineDetection' not in v or (type(v['machineDetection']) is str and v['machineDetection'] in {'continue', 'hangup'})) and ('advancedMachineDetection' not in v or _meets93(v['advancedMachineDetection'])) and 'advanced_machine_detection' not in v and ('eventUrl' not in v or _meets95(v['eventUrl'])) and ('eventMethod' not in v or _meets97(v['eventMethod'])) and ('ringbackTone' not in v or _meets52(v['ringbackTone']))) and v.keys() <= {'action', 'endpoint', 'from', 'randomFromNumber', 'eventType', 'timeout', 'limit', 'machineDetection', 'advancedMachineDetection', 'advanced_machine_detection', 'eventUrl', 'eventMethod', 'ringbackTone'})
def _meets228(v):
    return (type(v) is dict and (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets145(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any146(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any147(v['type'])) and _all148(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any146(v['type'])) and _all148(v['type']) and len(v['type']) >= 1)))))) and 'action' in v and ((type(v['action']) is str and v['action'] == 'input') and ('type' not in v or _f149(v['type'])) and ('dtmf' not in v or _f152(v['dtmf'])) and ('speech' not in v or _f158(v['speech'])) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'synchronous', 'asynchronous'})) and ('eventUrl' not in v or _meets95(v['eventUrl'])) and ('eventMethod' not in v or _meets97(v['eventMethod'])) and ('timeOut' not in v or _meets159(v['timeOut'])) and ('maxDigits' not in v or _meets160(v['maxDigits'])) and ('submitOnHash' not in v or _meets89(v['submitOnHash']))) and v.keys() <= {'action', 'type', 'dtmf', 'speech', 'mode', 'eventUrl', 'eventMethod', 'timeOut', 'maxDigits', 'submitOnHash'})
def _meets229(v):
    return (type(v) is dict and ('action' in v and 'payload' in v and 'eventUrl' in v) and ((type(v['action']) is str and v['action'] == 'notify') and type(v['payload']) is dict and _meets95(v['eventUrl']) and ('eventMethod' not in v or _meets97(v['eventMethod']))) and v.keys() <= {'action', 'payload', 'eventUrl', 'eventMethod'})
def _meets230(v):
    return (type(v) is dict and 'action' in v and ((type(v['action']) is str and v['action'] == 'wait') and ('timeout' not in v or ((type(v['timeout']) is int or type(v['timeout']) is float) and v['timeout'] >= 0.1 and v['timeout'] <= 7200))) and v.keys() <= {'action', 'timeout'})
def _meets231(v):
    return (type(v) is dict and (_meets133(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v) and ((type(v['action']) is str and v['action'] == 'transfer') and _f203(v['conversationId']) and 'conversation_id' not in v and ('canSpeak' not in v or _meets138(v['canSpeak'])) and ('canHear' not in v or _meets138(v['canHear'])) and ('mute' not in v or _meets89(v['mute']))) and v.keys() <= {'action', 'conversationId', 'conversation_id', 'destination', 'canSpeak', 'canHear', 'mute'})
def _meets232(v):
    return False
_T233 = {'talk': _meets223, 'stream': _meets224, 'record': _meets225, 'conversation': _meets226, 'connect': _meets227, 'input': _meets228, 'notify': _meets229, 'wait': _meets230, 'transfer': _meets231, 'pay': _meets232}
def _f234(v):
    return (type(v) is dict and (('action' not in v or _f221(v['action'])) and ('action' not in v or _f222(v['action'])) and _sent(v, 'action', _T233)) and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _all235(v):
    for item in v:
        if (not _f234(item)):
            return False
    return True
def _meets220(v):
    return (type(v) is list and _all235(v) and len(v) >= 1)
def _f236(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound239(v):
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
    if not (type(x) is str and (x in _T37 or _is_new(x, _T37, _f36))):
        return False
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T102 or _is_new(x, _T102, _f101))):
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
def _sound240(v):
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
        if not (type(x) is str and (x in _T108 or _is_new(x, _T108, _f107))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound111(x):
            return False
        count += 1
    if 'standard_headers' in v:
        x = v['standard_headers']
        if not _sound114(x):
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
_T241 = {'phone': _sound239, 'sip': _sound240, 'websocket': _sound115, 'vbc': _sound125}
def _sound238(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T241.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound237(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound238(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound243(v):
    return (type(v) is str and v == 'phone')
_T244 = {'type': _sound243}.get
def _sound242(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T244(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return (((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v)
_T247 = {'talk': _sound183, 'stream': _sound179, 'record': _sound171, 'conversation': _sound132, 'connect': _sound41, 'input': _sound144, 'notify': _sound168, 'wait': _sound206, 'transfer': _sound201}
def _sound246(v):
    if not type(v) is dict:
        return False
    x = v.get('action')
    f = _T247.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound245(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound246(x):
            return False
    return len(v) >= 1
def _sound207(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'to' in v:
        return False
    x = v['to']
    if not _sound237(x):
        return False
    if 'from' in v:
        x = v['from']
        if not _sound242(x):
            return False
        count += 1
    if 'random_from_number' in v:
        x = v['random_from_number']
        if not (x is True or x is False):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound245(x):
            return False
        count += 1
    if 'answer_url' in v:
        x = v['answer_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
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
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
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
        if not _sound131(x):
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
    return ((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and _f45(v['random_from_number'])) else 'from' in v) and (('from' not in v or _f208(v['from'])) if ('to' in v and _meets42(v['to'])) else ('from' not in v or _f208(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v))))
def _sound248(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'digits' in v:
        return False
    x = v['digits']
    if not (type(x) is str and (x in _T102 or _is_new(x, _T102, _f101))):
        return False
    if not count == len(v):
        return False
    return True
def _sound249(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'event_url' in v:
        return False
    x = v['event_url']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
        return False
    if not count == len(v):
        return False
    return True
def _f251(v):
    return (type(v) is dict and ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v and ((type(v['type']) is str and v['type'] == 'ncco') and ('url' not in v or _meets95(v['url'])) and ('ncco' not in v or _meets220(v['ncco']))) and v.keys() <= {'type', 'url', 'ncco'})
def _sound252(v):
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
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound245(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v)
def _sound250(v):
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
        if not _sound252(x):
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
def _sound253(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'stream_url' in v:
        return False
    x = v['stream_url']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
        return False
    if 'loop' in v:
        x = v['loop']
        if not _sound182(x):
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
def _sound254(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T196 or _is_new(x, _T196, _f195))):
        return False
    if 'loop' in v:
        x = v['loop']
        if not _sound182(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T198 or _is_new(x, _T198, _f197))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound182(x):
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
def _sound255(v):
    return (type(v) is str and (v in _T102 or _is_new(v, _T102, _f101)))
def _f257(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p2(v)))
_T258 = set()  # _f257
def _sound256(v):
    return (type(v) is str and (v in _T258 or _is_new(v, _T258, _f257)))
def _sound259(v):
    return (type(v) is str and (v in _T119 or _is_new(v, _T119, _f118)))
def _f261(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and RESIDUES['sip-uri'](v) is None))
_T262 = set()  # _f261
def _sound260(v):
    return (type(v) is str and (v in _T262 or _is_new(v, _T262, _f261)))
def _f264(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches('ssml', v) and RESIDUES['ssml'](v) is None))
_T265 = set()  # _f264
def _sound263(v):
    return (type(v) is str and (v in _T265 or _is_new(v, _T265, _f264)))
def _f267(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and RESIDUES['url'](v) is None))
_T268 = set()  # _f267
def _sound266(v):
    return (type(v) is str and (v in _T268 or _is_new(v, _T268, _f267)))
def _f270(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and RESIDUES['websocket-uri'](v) is None))
_T271 = set()  # _f270
def _sound269(v):
    return (type(v) is str and (v in _T271 or _is_new(v, _T271, _f270)))
def _all273(v):
    for item in v:
        if (not (type(item) is str and len(item) >= 1)):
            return False
    return True
def _all274(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is str and len(v[item]) >= 1))):
            return False
    return True
def _meets275(v):
    return (type(v) is list and _all273(v))
def _all276(v):
    for item in v:
        if (not (item in {} or _meets275(v[item]))):
            return False
    return True
def _sound277(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound279(v):
    return (type(v) is str and ((v.isascii() or is_plain(v, 0)) and len(v) >= 1))
def _sound278(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound279
        if not (f and f(x)):
            return False
    return True
def _sound280(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return True
def _sound281(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound280
        if not (f and f(x)):
            return False
    return True
def _sound272(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'paths' in v:
        x = v['paths']
        if not _sound277(x):
            return False
        count += 1
    if 'schemas' in v:
        x = v['schemas']
        if not _sound278(x):
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
        if not _sound280(x):
            return False
        count += 1
    if 'per-path-ignores' in v:
        x = v['per-path-ignores']
        if not _sound281(x):
            return False
        count += 1
    if 'breaks' in v:
        x = v['breaks']
        if not _sound281(x):
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
def _p284(v):
    global _p284
    _p284 = re.compile('[$]\\Z').search
    return _p284(v)
def _f285(v):
    return ((not _p27(v)) and _p284(v))
_T286 = set()  # _f285
def _all287(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is dict and len(v[item]) <= 0))):
            return False
    return True
def _p288(v):
    global _p288
    _p288 = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return _p288(v)
def _meets289(v):
    return (type(v) is dict and _meets283(v) and (not ('$id' in v or '$schema' in v)))
def _all290(v):
    for item in v:
        if (not (item in {} or _meets289(v[item]))):
            return False
    return True
def _p291(v):
    global _p291
    _p291 = re.compile('[\\\\][A-Za-z0-9<>]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]|[{][0-9,]*[ \t\r\n]').search
    return _p291(v)
def _p292(v):
    global _p292
    _p292 = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return _p292(v)
def _all294(v):
    for item in v:
        if (not (item in {} or _meets293(v[item]))):
            return False
    return True
def _all296(v):
    for item in v:
        if (not _meets293(item)):
            return False
    return True
def _meets295(v):
    return (type(v) is list and _all296(v) and len(v) >= 1)
def _meets293(v):
    return (type(v) is dict and _meets289(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets293(v['items'])) and ('then' not in v or _meets293(v['then'])) and ('else' not in v or _meets293(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets293(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all294(v['properties']))) and ('allOf' not in v or _meets295(v['allOf']))))
def _all297(v):
    for item in v:
        if (not _meets289(item)):
            return False
    return True
def _p298(v):
    global _p298
    _p298 = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return _p298(v)
def _f299(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p298(v))
_T300 = set()  # _f299
def _f301(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and ((type(v['rule']) is str and (v['rule'] in _T300 or _is_new(v['rule'], _T300, _f299))) and (type(v['text']) is str and len(v['text']) >= 1)) and v.keys() <= {'rule', 'text'})
def _meets283(v):
    return (type(v) is dict and (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T286 or _is_new(v['pattern'], _T286, _f285))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all287(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or (type(v['$comment']) is str and len(v['$comment']) >= 1)) and ('$ref' not in v or (type(v['$ref']) is str and (not _p288(v['$ref'])))) and ('$defs' not in v or (type(v['$defs']) is dict and _all290(v['$defs']))) and ('title' not in v or (type(v['title']) is str and len(v['title']) >= 1)) and ('description' not in v or (type(v['description']) is str and len(v['description']) >= 1)) and ('examples' not in v or type(v['examples']) is list) and ('deprecated' not in v or v['deprecated'] is True) and ('type' not in v or (type(v['type']) is str and v['type'] in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})) and ('enum' not in v or (type(v['enum']) is list and len(v['enum']) >= 1)) and ('format' not in v or (type(v['format']) is str and v['format'] in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})) and ('pattern' not in v or (type(v['pattern']) is str and ((not _p291(v['pattern'])) and (not _p292(v['pattern']))) and len(v['pattern']) >= 1)) and ('minLength' not in v or ((type(v['minLength']) is int or (type(v['minLength']) is float and v['minLength'].is_integer())) and v['minLength'] >= 0)) and ('maxLength' not in v or ((type(v['maxLength']) is int or (type(v['maxLength']) is float and v['maxLength'].is_integer())) and v['maxLength'] >= 0)) and ('minimum' not in v or (type(v['minimum']) is int or type(v['minimum']) is float)) and ('maximum' not in v or (type(v['maximum']) is int or type(v['maximum']) is float)) and ('exclusiveMinimum' not in v or (type(v['exclusiveMinimum']) is int or type(v['exclusiveMinimum']) is float)) and ('exclusiveMaximum' not in v or (type(v['exclusiveMaximum']) is int or type(v['exclusiveMaximum']) is float)) and ('items' not in v or _meets289(v['items'])) and ('minItems' not in v or ((type(v['minItems']) is int or (type(v['minItems']) is float and v['minItems'].is_integer())) and v['minItems'] >= 0)) and ('maxItems' not in v or ((type(v['maxItems']) is int or (type(v['maxItems']) is float and v['maxItems'].is_integer())) and v['maxItems'] >= 0)) and ('uniqueItems' not in v or v['uniqueItems'] is True) and ('contains' not in v or _meets293(v['contains'])) and ('properties' not in v or (type(v['properties']) is dict and _all290(v['properties']))) and ('required' not in v or (type(v['required']) is list and _all273(v['required']) and len(v['required']) >= 1)) and ('additionalProperties' not in v or (v['additionalProperties'] is False if type(v['additionalProperties']) is bool else _meets289(v['additionalProperties']))) and ('propertyNames' not in v or _meets293(v['propertyNames'])) and ('minProperties' not in v or ((type(v['minProperties']) is int or (type(v['minProperties']) is float and v['minProperties'].is_integer())) and v['minProperties'] >= 0)) and ('maxProperties' not in v or ((type(v['maxProperties']) is int or (type(v['maxProperties']) is float and v['maxProperties'].is_integer())) and v['maxProperties'] >= 0)) and ('allOf' not in v or (type(v['allOf']) is list and _all297(v['allOf']) and len(v['allOf']) >= 1)) and ('anyOf' not in v or _meets295(v['anyOf'])) and ('oneOf' not in v or _meets295(v['oneOf'])) and ('not' not in v or _meets293(v['not'])) and ('if' not in v or _meets293(v['if'])) and ('then' not in v or _meets289(v['then'])) and ('else' not in v or _meets289(v['else'])) and ('x-maxJsonBytes' not in v or ((type(v['x-maxJsonBytes']) is int or (type(v['x-maxJsonBytes']) is float and v['x-maxJsonBytes'].is_integer())) and v['x-maxJsonBytes'] >= 2)) and ('x-maxTextLength' not in v or ((type(v['x-maxTextLength']) is int or (type(v['x-maxTextLength']) is float and v['x-maxTextLength'].is_integer())) and v['x-maxTextLength'] >= 0)) and ('x-tolerated' not in v or (v['x-tolerated'] is True if type(v['x-tolerated']) is bool else _meets293(v['x-tolerated']))) and ('x-alias-of' not in v or (type(v['x-alias-of']) is str and len(v['x-alias-of']) >= 1)) and ('x-known' not in v or (type(v['x-known']) is list and _all139(v['x-known']) and len(v['x-known']) >= 1)) and ('x-message' not in v or _f301(v['x-message']))) and v.keys() <= {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-known', 'x-message'})
def _p302(v):
    global _p302
    _p302 = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return _p302(v)
def _f303(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p302(v))
_T304 = set()  # _f303
def _f305(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _all306(v):
    for item in v:
        if (not (item in {} or _f305(v[item]))):
            return False
    return True
def _f308(v):
    return ((v.isascii() or is_plain(v, 0)) and (not _p288(v)))
_T309 = set()  # _f308
def _sound311(v):
    if not _sound307(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v)))
def _sound310(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound311
        if not (f and f(x)):
            return False
    return True
def _sound312(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound313(v):
    return v is True
def _sound314(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _f315(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not _p291(v)) and (not _p292(v))) and len(v) >= 1))
_T316 = set()  # _f315
def _sound317(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound318(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound319(v):
    if not _sound311(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets293(v['items'])) and ('then' not in v or _meets293(v['then'])) and ('else' not in v or _meets293(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets293(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all294(v['properties']))) and ('allOf' not in v or _meets295(v['allOf']))))
def _sound320(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound322(v):
    return v is False
def _sound321(v):
    if not (_sound322 if type(v) is bool else _sound311)(v):
        return False
    return True
def _sound323(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound311(x):
            return False
    return len(v) >= 1
def _sound324(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound319(x):
            return False
    return len(v) >= 1
def _sound325(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound326(v):
    if not (_sound313 if type(v) is bool else _sound319)(v):
        return False
    return True
def _sound327(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return len(v) >= 1
def _f329(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p298(v)))
_T330 = set()  # _f329
def _sound328(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T330 or _is_new(x, _T330, _f329))):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not count == len(v):
        return False
    return True
def _sound307(v):
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
        if not (type(x) is str and (x in _T309 or _is_new(x, _T309, _f308))):
            return False
        count += 1
    if '$defs' in v:
        x = v['$defs']
        if not _sound310(x):
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
        if not _sound312(x):
            return False
        count += 1
    if 'default' in v:
        x = v['default']
        if not _plain(x):
            return False
        count += 1
    if 'deprecated' in v:
        x = v['deprecated']
        if not _sound313(x):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not (type(x) is str and x in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'}):
            return False
        count += 1
    if 'enum' in v:
        x = v['enum']
        if not _sound314(x):
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
        if not (type(x) is str and (x in _T316 or _is_new(x, _T316, _f315))):
            return False
        count += 1
    if 'minLength' in v:
        x = v['minLength']
        if not _sound317(x):
            return False
        count += 1
    if 'maxLength' in v:
        x = v['maxLength']
        if not _sound317(x):
            return False
        count += 1
    if 'minimum' in v:
        x = v['minimum']
        if not _sound318(x):
            return False
        count += 1
    if 'maximum' in v:
        x = v['maximum']
        if not _sound318(x):
            return False
        count += 1
    if 'exclusiveMinimum' in v:
        x = v['exclusiveMinimum']
        if not _sound318(x):
            return False
        count += 1
    if 'exclusiveMaximum' in v:
        x = v['exclusiveMaximum']
        if not _sound318(x):
            return False
        count += 1
    if 'items' in v:
        x = v['items']
        if not _sound311(x):
            return False
        count += 1
    if 'minItems' in v:
        x = v['minItems']
        if not _sound317(x):
            return False
        count += 1
    if 'maxItems' in v:
        x = v['maxItems']
        if not _sound317(x):
            return False
        count += 1
    if 'uniqueItems' in v:
        x = v['uniqueItems']
        if not _sound313(x):
            return False
        count += 1
    if 'contains' in v:
        x = v['contains']
        if not _sound319(x):
            return False
        count += 1
    if 'properties' in v:
        x = v['properties']
        if not _sound310(x):
            return False
        count += 1
    if 'required' in v:
        x = v['required']
        if not _sound320(x):
            return False
        count += 1
    if 'additionalProperties' in v:
        x = v['additionalProperties']
        if not _sound321(x):
            return False
        count += 1
    if 'propertyNames' in v:
        x = v['propertyNames']
        if not _sound319(x):
            return False
        count += 1
    if 'minProperties' in v:
        x = v['minProperties']
        if not _sound317(x):
            return False
        count += 1
    if 'maxProperties' in v:
        x = v['maxProperties']
        if not _sound317(x):
            return False
        count += 1
    if 'allOf' in v:
        x = v['allOf']
        if not _sound323(x):
            return False
        count += 1
    if 'anyOf' in v:
        x = v['anyOf']
        if not _sound324(x):
            return False
        count += 1
    if 'oneOf' in v:
        x = v['oneOf']
        if not _sound324(x):
            return False
        count += 1
    if 'not' in v:
        x = v['not']
        if not _sound319(x):
            return False
        count += 1
    if 'if' in v:
        x = v['if']
        if not _sound319(x):
            return False
        count += 1
    if 'then' in v:
        x = v['then']
        if not _sound311(x):
            return False
        count += 1
    if 'else' in v:
        x = v['else']
        if not _sound311(x):
            return False
        count += 1
    if 'x-maxJsonBytes' in v:
        x = v['x-maxJsonBytes']
        if not _sound325(x):
            return False
        count += 1
    if 'x-maxTextLength' in v:
        x = v['x-maxTextLength']
        if not _sound317(x):
            return False
        count += 1
    if 'x-tolerated' in v:
        x = v['x-tolerated']
        if not _sound326(x):
            return False
        count += 1
    if 'x-alias-of' in v:
        x = v['x-alias-of']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'x-known' in v:
        x = v['x-known']
        if not _sound327(x):
            return False
        count += 1
    if 'x-message' in v:
        x = v['x-message']
        if not _sound328(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T286 or _is_new(v['pattern'], _T286, _f285))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or ('properties' in v and (not (type(v['properties']) is dict and _all287(v['properties'])))) or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _sound282(v):
    if not _sound307(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and ((type(v['$schema']) is str and v['$schema'] == 'https://json-schema.org/draft/2020-12/schema') and (type(v['$id']) is str and (v['$id'] in _T304 or _is_new(v['$id'], _T304, _f303))) and (type(v['examples']) is list and len(v['examples']) >= 1) and ('properties' not in v or (type(v['properties']) is dict and _all306(v['properties'])))))
def _f332(v):
    return (type(v) is dict and ('path' in v and 'reason' in v) and (type(v['path']) is str and type(v['reason']) is str) and v.keys() <= {'path', 'reason'})
def _all333(v):
    for item in v:
        if (not _f332(item)):
            return False
    return True
def _f334(v):
    return (type(v) is dict and ('path' in v and 'schema' in v) and (type(v['path']) is str and (type(v['schema']) is str or type(v['schema']) is type(None))) and v.keys() <= {'path', 'schema'})
def _all335(v):
    for item in v:
        if (not _f334(item)):
            return False
    return True
def _meets336(v):
    return (type(v) is dict and ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v) and (type(v['path']) is str and ((type(v['line']) is int or (type(v['line']) is float and v['line'].is_integer())) and v['line'] >= 1) and ((type(v['column']) is int or (type(v['column']) is float and v['column'].is_integer())) and v['column'] >= 1) and ((type(v['end_line']) is int or (type(v['end_line']) is float and v['end_line'].is_integer())) and v['end_line'] >= 1) and ((type(v['end_column']) is int or (type(v['end_column']) is float and v['end_column'].is_integer())) and v['end_column'] >= 1) and (type(v['severity']) is str and v['severity'] in {'error', 'warning'}) and (type(v['rule']) is str and (v['rule'] in _T300 or _is_new(v['rule'], _T300, _f299))) and (type(v['message']) is str and len(v['message']) >= 1) and type(v['instance_location']) is str and type(v['schema_location']) is str and (type(v['suggestion']) is str or type(v['suggestion']) is type(None)) and (type(v['container']) is str or type(v['container']) is type(None))) and v.keys() <= {'path', 'line', 'column', 'end_line', 'end_column', 'severity', 'rule', 'message', 'instance_location', 'schema_location', 'suggestion', 'container'})
def _all337(v):
    for item in v:
        if (not _meets336(item)):
            return False
    return True
def _sound339(v):
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
def _sound338(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound339(x):
            return False
    return True
def _sound342(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
def _sound341(v):
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
    if not _sound342(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound340(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound341(x):
            return False
    return True
def _sound345(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound344(v):
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
    if not _sound345(x):
        return False
    if not 'column' in v:
        return False
    x = v['column']
    if not _sound345(x):
        return False
    if not 'end_line' in v:
        return False
    x = v['end_line']
    if not _sound345(x):
        return False
    if not 'end_column' in v:
        return False
    x = v['end_column']
    if not _sound345(x):
        return False
    if not 'severity' in v:
        return False
    x = v['severity']
    if not (type(x) is str and x in {'error', 'warning'}):
        return False
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T330 or _is_new(x, _T330, _f329))):
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
    if not _sound342(x):
        return False
    if not 'container' in v:
        return False
    x = v['container']
    if not _sound342(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound343(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound344(x):
            return False
    return True
def _sound331(v):
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
    if not _sound317(x):
        return False
    if not 'skipped' in v:
        return False
    x = v['skipped']
    if not _sound317(x):
        return False
    if not 'errors' in v:
        return False
    x = v['errors']
    if not _sound317(x):
        return False
    if not 'warnings' in v:
        return False
    x = v['warnings']
    if not _sound317(x):
        return False
    if not 'unreadable' in v:
        return False
    x = v['unreadable']
    if not _sound338(x):
        return False
    if not 'results' in v:
        return False
    x = v['results']
    if not _sound340(x):
        return False
    if not 'problems' in v:
        return False
    x = v['problems']
    if not _sound343(x):
        return False
    if not count == len(v):
        return False
    return True
def _meets347(v):
    return (type(v) is dict and ((((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v) and ((not 'from' in v) if ('random_from_number' in v and _f45(v['random_from_number'])) else 'from' in v) and (('from' not in v or _f208(v['from'])) if ('to' in v and _meets42(v['to'])) else ('from' not in v or _f208(v['from']))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v and ((type(v['to']) is list and len(v['to']) <= 1 and _all218(v['to']) and len(v['to']) >= 1) and ('from' not in v or _f219(v['from'])) and ('random_from_number' not in v or _meets89(v['random_from_number'])) and ('ncco' not in v or _meets220(v['ncco'])) and ('answer_url' not in v or _meets95(v['answer_url'])) and ('answer_method' not in v or _meets97(v['answer_method'])) and ('event_url' not in v or _meets95(v['event_url'])) and ('event_method' not in v or _meets97(v['event_method'])) and ('machine_detection' not in v or (type(v['machine_detection']) is str and v['machine_detection'] in {'continue', 'hangup'})) and ('advanced_machine_detection' not in v or _meets93(v['advanced_machine_detection'])) and 'advancedMachineDetection' not in v and ('length_timer' not in v or _f236(v['length_timer'])) and ('ringing_timer' not in v or _f91(v['ringing_timer']))) and v.keys() <= {'to', 'from', 'random_from_number', 'ncco', 'answer_url', 'answer_method', 'event_url', 'event_method', 'machine_detection', 'advanced_machine_detection', 'advancedMachineDetection', 'length_timer', 'ringing_timer'})
def _f349(v):
    return (type(v) is dict and (('url' not in v or type(v['url']) is str) and ('type' not in v or type(v['type']) is str)))
def _meets350(v):
    return ((not (not type(v) is type(None))) or type(v) is str)
def _meets348(v):
    return (type(v) is dict and 'original_request' in v and (('reason' not in v or type(v['reason']) is str) and _f349(v['original_request']) and ('uuid' not in v or _meets350(v['uuid'])) and ('conversation_uuid' not in v or _meets350(v['conversation_uuid'])) and ('timestamp' not in v or _meets350(v['timestamp']))))
def _p351(v):
    global _p351
    _p351 = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return _p351(v)
_T352 = set()  # _p351
def _meets353(v):
    return (type(v) is dict and (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v and ((type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}) and ('destination' not in v or _f251(v['destination']))) and v.keys() <= {'action', 'destination', 'url', 'ncco'})
def _f354(v):
    return (type(v) is str and (not v == 'clear'))
def _p355(v):
    global _p355
    _p355 = re.compile('^websocket:').search
    return _p355(v)
_T356 = set()  # _p355
def _f358(v):
    return ((not (not (type(v) is int or (type(v) is float and v.is_integer())))) or type(v) is str)
def _f359(v):
    return (type(v) is dict and (('name' not in v or type(v['name']) is str) and ('reason' not in v or type(v['reason']) is str)))
def _all360(v):
    for item in v:
        if (not _f359(item)):
            return False
    return True
def _meets357(v):
    return (type(v) is dict and (('type' not in v or _f358(v['type'])) and ('title' not in v or type(v['title']) is str) and ('error_title' not in v or type(v['error_title']) is str) and ('detail' not in v or type(v['detail']) is str) and ('invalid_parameters' not in v or ((not (not type(v['invalid_parameters']) is dict)) or (type(v['invalid_parameters']) is list and _all360(v['invalid_parameters']))))))
def _meets361(v):
    return (type(v) is dict and ('transcription_url' in v or 'status' in v) and (('transcription_url' not in v or type(v['transcription_url']) is str) and ('status' not in v or type(v['status']) is str) and ('type' not in v or type(v['type']) is str) and ('recording_uuid' not in v or _meets350(v['recording_uuid'])) and ('conversation_uuid' not in v or _meets350(v['conversation_uuid']))))
def _meets362(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and type(v['status']) is str and ('direction' not in v or type(v['direction']) is str) and ('conversation_uuid' not in v or type(v['conversation_uuid']) is str)))
_a364 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _f365(v):
    return ((not (not type(v) is type(None))) or (type(v) is int or (type(v) is float and v.is_integer())))
def _meets366(v):
    return ((not (not (type(v) is type(None) or (type(v) is int or type(v) is float)))) or type(v) is str)
def _meets363(v):
    return (type(v) is dict and 'status' in v and (('from' not in v or _meets350(v['from'])) and ('to' not in v or _meets350(v['to'])) and ('uuid' not in v or _meets350(v['uuid'])) and ('conversation_uuid' not in v or _meets350(v['conversation_uuid'])) and ('timestamp' not in v or _meets350(v['timestamp'])) and ('call_uuid' not in v or _meets350(v['call_uuid'])) and ('status' not in v or (type(v['status']) is str and _a364(v['status']))) and ('direction' not in v or _meets350(v['direction'])) and ('detail' not in v or _meets350(v['detail'])) and ('sip_code' not in v or _f365(v['sip_code'])) and ('sub_state' not in v or _meets350(v['sub_state'])) and ('start_time' not in v or _meets350(v['start_time'])) and ('end_time' not in v or _meets350(v['end_time'])) and ('duration' not in v or _meets366(v['duration'])) and ('rate' not in v or _meets366(v['rate'])) and ('price' not in v or _meets366(v['price'])) and ('network' not in v or _meets350(v['network'])) and ('disconnected_by' not in v or _meets350(v['disconnected_by'])) and ('headers' not in v or type(v['headers']) is dict)))
def _meets367(v):
    return (type(v) is dict and 'recording_url' in v and (type(v['recording_url']) is str and ('recording_uuid' not in v or _meets350(v['recording_uuid'])) and ('size' not in v or _f365(v['size'])) and ('start_time' not in v or _meets350(v['start_time'])) and ('end_time' not in v or _meets350(v['end_time'])) and ('conversation_uuid' not in v or _meets350(v['conversation_uuid'])) and ('timestamp' not in v or _meets350(v['timestamp']))))
def _meets368(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v) and (('conversation_uuid_from' not in v or type(v['conversation_uuid_from']) is str) and ('conversation_uuid_to' not in v or type(v['conversation_uuid_to']) is str) and ('uuid' not in v or _meets350(v['uuid'])) and ('timestamp' not in v or _meets350(v['timestamp'])) and ('type' not in v or type(v['type']) is str)))
def _f370(v):
    return (True if (type(v) is str or type(v) is type(None)) else (type(v) is dict and (('digits' not in v or _meets350(v['digits'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)))))
def _f371(v):
    return (type(v) is dict and (('text' not in v or type(v['text']) is str) and ('confidence' not in v or ((not (not type(v['confidence']) is str)) or (type(v['confidence']) is int or type(v['confidence']) is float)))))
def _all372(v):
    for item in v:
        if (not _f371(item)):
            return False
    return True
def _f373(v):
    return (type(v) is dict and (('timeout_reason' not in v or _meets350(v['timeout_reason'])) and ('error' not in v or _meets350(v['error'])) and ('recording_url' not in v or _meets350(v['recording_url'])) and ('results' not in v or (type(v['results']) is list and _all372(v['results'])))))
def _meets369(v):
    return (type(v) is dict and ('dtmf' in v or 'speech' in v) and (('from' not in v or _meets350(v['from'])) and ('to' not in v or _meets350(v['to'])) and ('uuid' not in v or _meets350(v['uuid'])) and ('conversation_uuid' not in v or _meets350(v['conversation_uuid'])) and ('timestamp' not in v or _meets350(v['timestamp'])) and ('dtmf' not in v or _f370(v['dtmf'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)) and ('speech' not in v or _f373(v['speech']))))
def _meets374(v):
    return (type(v) is dict and 'payload' in v and (type(v['payload']) is dict and ('conversation_uuid' not in v or _meets350(v['conversation_uuid'])) and ('timestamp' not in v or _meets350(v['timestamp']))))
def _meets375(v):
    return (type(v) is dict and 'reason' in v and (type(v['reason']) is str and ('conversation_uuid' not in v or _meets350(v['conversation_uuid'])) and ('timestamp' not in v or _meets350(v['timestamp']))))
def _meets376(v):
    return (type(v) is dict and (('from' not in v or _meets350(v['from'])) and ('to' not in v or _meets350(v['to'])) and ('from_user' not in v or _meets350(v['from_user'])) and ('endpoint_type' not in v or _meets350(v['endpoint_type'])) and ('uuid' not in v or _meets350(v['uuid'])) and ('conversation_uuid' not in v or _meets350(v['conversation_uuid'])) and ('region_url' not in v or _meets350(v['region_url'])) and ('custom_data' not in v or ((not (not type(v['custom_data']) is type(None))) or type(v['custom_data']) is dict)) and ('SipHeader_User-to-User' not in v or _meets350(v['SipHeader_User-to-User']))))
def _meets377(v):
    return (type(v) is dict and 'stream_url' in v and (_meets95(v['stream_url']) and ('loop' not in v or _meets181(v['loop'])) and ('level' not in v or _meets180(v['level']))) and v.keys() <= {'stream_url', 'loop', 'level'})
def _meets378(v):
    return (type(v) is dict and 'digits' in v and _meets48(v['digits']) and v.keys() <= {'digits'})
def _meets379(v):
    return (type(v) is dict and 'text' in v and (_meets184(v['text']) and ('loop' not in v or _meets181(v['loop'])) and ('level' not in v or _meets180(v['level'])) and ('language' not in v or _meets191(v['language'])) and ('style' not in v or _meets193(v['style'])) and ('premium' not in v or _meets89(v['premium'])) and 'voice_name' not in v) and v.keys() <= {'text', 'loop', 'level', 'language', 'style', 'premium', 'voice_name'})
def _meets380(v):
    return (type(v) is dict and 'event_url' in v and _meets95(v['event_url']) and v.keys() <= {'event_url'})
def _sound382(v):
    return False
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
def _sound390(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound389(v):
    if not (_sound390 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T391 = {'reason': _sound386, 'original_request': _sound387, 'uuid': _sound389, 'conversation_uuid': _sound389, 'timestamp': _sound389}.get
def _sound385(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T391(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'original_request' in v
def _sound399(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound398(v):
    if not (_sound399 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T403 = {'name': _sound399, 'reason': _sound399}.get
def _sound402(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T403(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound401(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound402(x):
            return False
    return True
def _sound400(v):
    if not (_sound401 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T404 = {'type': _sound398, 'title': _sound399, 'error_title': _sound399, 'detail': _sound399, 'invalid_parameters': _sound400}.get
def _sound397(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T404(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T407 = {'transcription_url': _sound386, 'status': _sound386, 'type': _sound386, 'recording_uuid': _sound389, 'conversation_uuid': _sound389}.get
def _sound406(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T407(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('transcription_url' in v or 'status' in v)
_T410 = {'uuid': _sound399, 'status': _sound399, 'direction': _sound399, 'conversation_uuid': _sound399}.get
def _sound409(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T410(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
def _f414(v):
    return ((v.isascii() or is_plain(v, 0)) and _a364(v))
_T415 = set()  # _f414
def _sound413(v):
    return (type(v) is str and (v in _T415 or _is_new(v, _T415, _f414)))
def _sound417(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound416(v):
    if not (_sound417 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound418(v):
    if not (_sound390 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound419(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T420 = {'from': _sound389, 'to': _sound389, 'uuid': _sound389, 'conversation_uuid': _sound389, 'timestamp': _sound389, 'call_uuid': _sound389, 'status': _sound413, 'direction': _sound389, 'detail': _sound389, 'sip_code': _sound416, 'sub_state': _sound389, 'start_time': _sound389, 'end_time': _sound389, 'duration': _sound418, 'rate': _sound418, 'price': _sound418, 'network': _sound389, 'disconnected_by': _sound389, 'headers': _sound419}.get
def _sound412(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T420(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'status' in v
_T423 = {'recording_url': _sound386, 'recording_uuid': _sound389, 'size': _sound416, 'start_time': _sound389, 'end_time': _sound389, 'conversation_uuid': _sound389, 'timestamp': _sound389}.get
def _sound422(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T423(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'recording_url' in v
_T426 = {'conversation_uuid_from': _sound386, 'conversation_uuid_to': _sound386, 'uuid': _sound389, 'timestamp': _sound389, 'type': _sound386}.get
def _sound425(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T426(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound432(v):
    return (v is True or v is False)
def _sound431(v):
    if not (_sound432 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T433 = {'digits': _sound389, 'timed_out': _sound431}.get
def _sound430(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T433(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound429(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound430)(v):
        return False
    return True
def _sound438(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound437(v):
    if not (_sound438 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T439 = {'text': _sound386, 'confidence': _sound437}.get
def _sound436(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T439(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound435(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound436(x):
            return False
    return True
_T440 = {'timeout_reason': _sound389, 'error': _sound389, 'recording_url': _sound389, 'results': _sound435}.get
def _sound434(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T440(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T441 = {'from': _sound389, 'to': _sound389, 'uuid': _sound389, 'conversation_uuid': _sound389, 'timestamp': _sound389, 'dtmf': _sound429, 'timed_out': _sound431, 'speech': _sound434}.get
def _sound428(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T441(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('dtmf' in v or 'speech' in v)
_T444 = {'payload': _sound419, 'conversation_uuid': _sound389, 'timestamp': _sound389}.get
def _sound443(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T444(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'payload' in v
_T447 = {'reason': _sound386, 'conversation_uuid': _sound389, 'timestamp': _sound389}.get
def _sound446(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T447(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'reason' in v
def _sound451(v):
    if not (_sound419 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T452 = {'from': _sound389, 'to': _sound389, 'from_user': _sound389, 'endpoint_type': _sound389, 'uuid': _sound389, 'conversation_uuid': _sound389, 'region_url': _sound389, 'custom_data': _sound451, 'SipHeader_User-to-User': _sound389}.get
def _sound450(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T452(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound457(v):
    if not (_sound249 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound382)(v):
        return False
    return True
def _sound456(v):
    if not (_sound254 if (type(v) is dict and 'text' in v) else _sound457)(v):
        return False
    return True
def _sound455(v):
    if not (_sound248 if (type(v) is dict and 'digits' in v) else _sound456)(v):
        return False
    return True
def _sound454(v):
    if not (_sound253 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound455)(v):
        return False
    return True
def _sound453(v):
    if not (_sound99 if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else _sound454)(v):
        return False
    return True
def _sound449(v):
    if not (_sound450 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v))) else _sound453)(v):
        return False
    return True
def _sound448(v):
    if not (_sound412 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v))) else _sound449)(v):
        return False
    return True
def _sound445(v):
    if not (_sound446 if (type(v) is dict and 'reason' in v) else _sound448)(v):
        return False
    return True
def _sound442(v):
    if not (_sound443 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound445)(v):
        return False
    return True
def _sound427(v):
    if not (_sound428 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound442)(v):
        return False
    return True
def _sound424(v):
    if not (_sound425 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else _sound427)(v):
        return False
    return True
def _sound421(v):
    if not (_sound422 if (type(v) is dict and 'recording_url' in v) else _sound424)(v):
        return False
    return True
def _sound411(v):
    if not (_sound412 if (type(v) is dict and 'status' in v and type(v['status']) is str) else _sound421)(v):
        return False
    return True
def _sound408(v):
    if not (_sound409 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else _sound411)(v):
        return False
    return True
def _sound405(v):
    if not (_sound406 if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed')))) else _sound408)(v):
        return False
    return True
def _sound396(v):
    if not (_sound397 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound405)(v):
        return False
    return True
def _sound395(v):
    if not (_sound382 if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T356 or _is_new(v['event'], _T356, _p355)))) else _sound396)(v):
        return False
    return True
def _sound394(v):
    if not (_sound382 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else _sound395)(v):
        return False
    return True
def _sound393(v):
    if not (_sound382 if (type(v) is dict and 'action' in v and _f354(v['action'])) else _sound394)(v):
        return False
    return True
def _sound392(v):
    if not (_sound250 if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T352 or _is_new(v['action'], _T352, _p351)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else _sound393)(v):
        return False
    return True
def _sound384(v):
    if not (_sound385 if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else _sound392)(v):
        return False
    return True
def _sound383(v):
    if not (_sound207 if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else _sound384)(v):
        return False
    return True
def _sound381(v):
    if not (_sound382 if (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v)) else _sound383)(v):
        return False
    return True
def _sound346(v):
    if not (_sound245 if type(v) is list else _sound381)(v):
        return False
    return True
def _sound458(v):
    return (v is True or v is False)
def _p460(v):
    global _p460
    _p460 = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return _p460(v)
def _f461(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p460(v))
_T462 = set()  # _f461
def _f463(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p460(v)))
_T464 = set()  # _f463
def _sound459(v):
    return (type(v) is str and (v in _T464 or _is_new(v, _T464, _f463)))
def _sound465(v):
    return ((type(v) is int or type(v) is float) and -1 <= v <= 1)
def _sound466(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _sound467(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T105 or _is_new(x, _T105, _f104))):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _f469(v):
    return ((v.isascii() or is_plain(v, 0)) and (_p6(v) or _p7(v) or _p8(v) or _p9(v) or _p10(v) or _p11(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p12(v)) or _p13(v) or _p14(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p15(v)) or _p16(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p17(v)) or _p18(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p19(v)) or _p20(v) or _p21(v) or _p22(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p23(v)) or _p24(v) or _p25(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p26(v)) or ((not _p27(v)) and _p28(v)) or ((not _p27(v)) and _p29(v)) or _p30(v) or ((not _p27(v)) and _p31(v)) or ((not _p27(v)) and _p32(v)) or _p33(v) or _p34(v) or _p35(v)))
_T470 = set()  # _f469
def _sound468(v):
    return (type(v) is str and (v in _T470 or _is_new(v, _T470, _f469)))
def _sound471(v):
    return (type(v) is str and (v in _T108 or _is_new(v, _T108, _f107)))
def _sound472(v):
    return (type(v) is str and (v in _T142 or _is_new(v, _T142, _f141)))
def _sound473(v):
    return (type(v) is str and (v in _T198 or _is_new(v, _T198, _f197)))
def _sound474(v):
    return (type(v) is str and (v in _T196 or _is_new(v, _T196, _f195)))
def _sound475(v):
    return (type(v) is str and (v in _T105 or _is_new(v, _T105, _f104)))
def _sound476(v):
    return (type(v) is str and (v in _T117 or _is_new(v, _T117, _f116)))
def _sound478(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T112(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound477(v):
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
        if not _sound478(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v)
_a480 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _f482(v):
    return ((v.isascii() or is_plain(v, 0)) and _a480(v))
_T483 = set()  # _f482
def _sound481(v):
    return (type(v) is str and (v in _T483 or _is_new(v, _T483, _f482)))
def _sound484(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound485(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
_T486 = {'event': _sound481, 'content-type': _sound484, 'digit': _sound484, 'duration': _sound485, 'payload': _sound478}.get
def _sound479(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T486(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'event' in v
def _all488(v):
    for item in v:
        if (not (type(item) is str and item in {'action', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voiceName', 'voice_name', 'provider', 'providerOptions'})):
            return False
    return True
def _f489(v):
    return (type(v) is dict and (('text' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'talk'))) or (('dtmf' in v or 'speech' in v or 'maxDigits' in v or 'timeOut' in v) and ('action' not in v or (type(v['action']) is str and v['action'] == 'input'))) or (('endOnSilence' in v or 'timeOut' in v or 'split' in v) and ('action' not in v or (type(v['action']) is str and v['action'] == 'record'))) or ('conversation_id' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'transfer'))) or 'streamUrl' in v or 'eventUrl' in v or 'bargeIn' in v or 'conversationId' in v or 'endOnKey' in v or 'beepStart' in v or ('endpoint' in v and type(v['endpoint']) is list) or ('endpoint' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'connect'))) or ('stream_url' in v and ('action' not in v or (type(v['action']) is str and v['action'] == 'stream'))) or ('event_url' in v and ('action' not in v or (type(v['action']) is str and v['action'] in {'connect', 'input', 'notify', 'record'}))) or ('type' in v and (('action' not in v or (type(v['action']) is str and v['action'] == 'input')) and (type(v['type']) is str and v['type'] in {'dtmf', 'speech'}))) or ('text' in v and _all488(v))) and 'action' in v and type(v['action']) is str)
def _any490(v):
    for item in v:
        if _f489(item):
            return True
    return False
def _f491(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'pay', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _all492(v):
    for item in v:
        if (not _f491(item)):
            return False
    return True
def _f493(v):
    return (((not type(v) is dict) or len(v) <= 1) or (((not type(v) is dict) or 'name' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'conversation')))) or (((not type(v) is dict) or 'type' in v) and ((not type(v) is dict) or (('action' not in v or (type(v['action']) is str and v['action'] == 'input')) and type(v['type']) is list))) or (((not type(v) is dict) or 'payload' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'notify')))) or (((not type(v) is dict) or 'amount' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] == 'pay')))) or (((not type(v) is dict) or 'timeout' in v) and ((not type(v) is dict) or ('action' not in v or (type(v['action']) is str and v['action'] in {'connect', 'wait'})))))
def _any494(v):
    for item in v:
        if _f493(item):
            return True
    return False
def _p495(v):
    global _p495
    _p495 = re.compile('^[+]?[0-9][0-9 ()-]{5,18}[0-9]\\Z').search
    return _p495(v)
def _f496(v):
    return ((not _p27(v)) and _p495(v))
_T497 = set()  # _f496
def _p498(v):
    global _p498
    _p498 = re.compile('^(?:[Ss][Ii][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return _p498(v)
_T499 = set()  # _p498
def _f500(v):
    return (type(v) is dict and (('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or ('number' in v and (type(v['number']) is str and (v['number'] in _T497 or _is_new(v['number'], _T497, _f496)))) or ('uri' in v and (type(v['uri']) is str and (v['uri'] in _T499 or _is_new(v['uri'], _T499, _p498))))))
def _any501(v):
    for item in v:
        if _f500(item):
            return True
    return False
def _all502(v):
    for item in v:
        if (not (type(item) is str and item in {'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})):
            return False
    return True
def _f503(v):
    return (type(v) is dict and ('ncco' in v or 'url' in v))
def _all504(v):
    for item in v:
        if (not (type(item) is str and item in {'stream_url', 'loop', 'level'})):
            return False
    return True
def _p505(v):
    global _p505
    _p505 = re.compile('^[0-9*#]').search
    return _p505(v)
_T506 = set()  # _p505
def _f507(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) or (type(v) is str and (v in _T506 or _is_new(v, _T506, _p505))))
def _p508(v):
    global _p508
    _p508 = re.compile('^[Hh][Tt][Tt][Pp]').search
    return _p508(v)
_T509 = set()  # _p508
def _f510(v):
    return (type(v) is list or (type(v) is str and (v in _T509 or _is_new(v, _T509, _p508))))
def _meets487(v):
    return ((((not type(v) is list) or _any490(v)) or (((not type(v) is list) or _all492(v)) and ((not type(v) is list) or _any494(v)))) if type(v) is list else (type(v) is dict and (('ncco' in v and type(v['ncco']) is list) or ('answer_url' in v and type(v['answer_url']) is list) or ('to' in v and (type(v['to']) is list and _any501(v['to']))) or ('type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}) and len(v) <= 1) or (('type' in v and 'number' in v) and (type(v['type']) is str and (type(v['number']) is str and (v['number'] in _T497 or _is_new(v['number'], _T497, _f496)))) and _all502(v)) or (('type' in v and 'uri' in v) and (type(v['uri']) is str and (v['uri'] in _T499 or _is_new(v['uri'], _T499, _p498)))) or (('type' in v and 'number' in v) and (type(v['type']) is str and v['type'] == 'phone')) or (('uri' in v or 'domain' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'sip')) or (('type' in v and 'uri' in v) and (type(v['type']) is str and v['type'] == 'websocket')) or (('type' in v and 'user' in v) and (type(v['type']) is str and v['type'] == 'app')) or (('type' in v and 'extension' in v) and (type(v['type']) is str and v['type'] == 'vbc')) or ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}) and len(v) <= 1) or (('action' in v and 'destination' in v) and ((type(v['action']) is str and v['action'] == 'transfer') and _f503(v['destination']))) or ('conversation_uuid' in v and type(v['conversation_uuid']) is str) or ('call_uuid' in v and type(v['call_uuid']) is str) or ('conversation_uuid_from' in v and type(v['conversation_uuid_from']) is str) or ('recording_url' in v and 'recording_uuid' in v) or ('original_request' in v and type(v['original_request']) is dict) or ('type' in v and 'error_title' in v) or (('type' in v and 'invalid_parameters' in v) and type(v['invalid_parameters']) is list) or ('stream_url' in v and _all504(v)) or ('digits' in v and _f507(v['digits']) and len(v) <= 1) or ('event_url' in v and _f510(v['event_url']) and len(v) <= 1) or ('text' in v and 'voice_name' in v) or ('text' in v and 'premium' in v) or ('text' in v and 'language' in v and 'style' in v) or ('text' in v and 'loop' in v and 'level' in v))))
def _meets511(v):
    return type(v) is list
def _meets512(v):
    return (type(v) is dict and ((('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) or (('uuid' in v and 'message' in v) and len(v) <= 2) or '_embedded' in v))
def _meets513(v):
    return (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict)))))
def _meets514(v):
    return (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict)
def _meets515(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T352 or _is_new(v['action'], _T352, _p351)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer'))))
def _meets516(v):
    return (type(v) is dict and 'action' in v and _f354(v['action']))
def _meets517(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear'))
def _meets518(v):
    return (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T356 or _is_new(v['event'], _T356, _p355))))
def _meets519(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets520(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] == 'transcribed'))))
def _meets521(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started'))
def _meets522(v):
    return (type(v) is dict and 'status' in v and type(v['status']) is str)
def _meets523(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets524(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer'))))
def _meets525(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets526(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets527(v):
    return (type(v) is dict and 'reason' in v)
def _meets528(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or 'direction' in v or 'timestamp' in v)))
def _meets529(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v) and 'uuid' in v)))
def _meets530(v):
    return (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str)
def _meets531(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets532(v):
    return (type(v) is dict and 'digits' in v)
def _meets533(v):
    return (type(v) is dict and 'text' in v)
def _meets534(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound38,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound41,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound132,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound144,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound168,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound170,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound171,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound179,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound183,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound201,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound206,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound207,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound248,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound238,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound239,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound240,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound249,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound250,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound253,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound254,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound99,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound124,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound100,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound106,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound125,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound115,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound255,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound256,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound259,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound260,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound263,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound266,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound269,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound272,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound282,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound331,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound245,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound346,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound409,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound397,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound131,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound458,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound459,
    'https://voiceschema.github.io/schemas/v1/value/e164.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound143,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound465,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound182,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound466,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound418,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound467,
    'https://voiceschema.github.io/schemas/v1/value/placeholder.json': _sound468,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound167,
    'https://voiceschema.github.io/schemas/v1/value/sip-uri.json': _sound471,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound472,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound389,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound182,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound473,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound474,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound140,
    'https://voiceschema.github.io/schemas/v1/value/url.json': _sound475,
    'https://voiceschema.github.io/schemas/v1/value/websocket-uri.json': _sound476,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound450,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound446,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound412,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound385,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound428,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound443,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound422,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound406,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound425,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound477,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound479,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/unmistakable': _meets487,
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets511,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/if': _meets512,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/if': _meets513,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/if': _meets514,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/if': _meets515,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/if': _meets516,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/if': _meets517,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/if': _meets518,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/if': _meets519,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/if': _meets520,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/if': _meets521,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/if': _meets522,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets523,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets524,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets525,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets526,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets527,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets528,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets529,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets530,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets531,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets532,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets533,
    'https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if': _meets534,
}
def recognise(v: object) -> tuple[str, str]:
    """As `Engine.recognise`."""
    if _meets511(v):
        return ('https://voiceschema.github.io/schemas/v1/ncco.json', 'ncco')
    if _meets512(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/then', '')
    if _meets513(v):
        return ('https://voiceschema.github.io/schemas/v1/call/create.json', 'call/create')
    if _meets514(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/fallback.json', 'webhook/fallback')
    if _meets515(v):
        return ('https://voiceschema.github.io/schemas/v1/call/modify.json', 'call/modify')
    if _meets516(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/then', '')
    if _meets517(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/then', '')
    if _meets518(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/then', '')
    if _meets519(v):
        return ('https://voiceschema.github.io/schemas/v1/response/error.json', 'response/error')
    if _meets520(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transcription.json', 'webhook/transcription')
    if _meets521(v):
        return ('https://voiceschema.github.io/schemas/v1/response/created.json', 'response/created')
    if _meets522(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets523(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/record.json', 'webhook/record')
    if _meets524(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transfer.json', 'webhook/transfer')
    if _meets525(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/input.json', 'webhook/input')
    if _meets526(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/notify.json', 'webhook/notify')
    if _meets527(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/error.json', 'webhook/error')
    if _meets528(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets529(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/answer.json', 'webhook/answer')
    if _meets530(v):
        return ('https://voiceschema.github.io/schemas/v1/endpoint.json', 'endpoint')
    if _meets531(v):
        return ('https://voiceschema.github.io/schemas/v1/call/stream.json', 'call/stream')
    if _meets532(v):
        return ('https://voiceschema.github.io/schemas/v1/call/dtmf.json', 'call/dtmf')
    if _meets533(v):
        return ('https://voiceschema.github.io/schemas/v1/call/talk.json', 'call/talk')
    if _meets534(v):
        return ('https://voiceschema.github.io/schemas/v1/call/input/dtmf.json', 'call/input/dtmf')
    return ('https://voiceschema.github.io/schemas/v1/payload.json#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else', '')
