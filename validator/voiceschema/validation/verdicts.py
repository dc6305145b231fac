"""Whether a value meets a shipped document, without an engine: written by `tools/compile_verdicts.py`."""
# mypy: ignore-errors

import re
from collections.abc import Callable
from math import isfinite
from typing import Any

from voiceschema.catalog.formats import SEMANTIC_CHECKS, matches
from voiceschema.catalog.keywords import ASSERTIONS
from voiceschema.reading.python_values import EXACT, is_plain
from voiceschema.reading.source import MAX_DEPTH

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
def _p7(v):
    global _p7
    _p7 = re.compile('^(?:[0-9]+|(?:https?|wss?)://(?:[a-wz][a-z0-9-]*[.])+[a-z]{2,}(?::[0-9]+)?(?:/[A-Za-z0-9_~-]+(?:[.][A-Za-z0-9_~-]+)*)*/?(?:[?][A-Za-z0-9_~=&-]*)?)\\Z').search
    return _p7(v)
def _f8(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p7(v))
_T9 = set()  # _f8
def _meets6(v):
    return (type(v) is str and (v in _T9 or _is_new(v, _T9, _f8)))
def _p11(v):
    global _p11
    _p11 = re.compile('^YOUR[ _-]').search
    return _p11(v)
def _p12(v):
    global _p12
    _p12 = re.compile('[{][^{}]*[}]').search
    return _p12(v)
def _p13(v):
    global _p13
    _p13 = re.compile('<(?:[0-9 _-]*[A-Za-z][A-Za-z0-9 _-]*|[%?][^<>]*)>').search
    return _p13(v)
def _p14(v):
    global _p14
    _p14 = re.compile('(?:\\[|%5[Bb])object(?: |[+]|%20)Object(?:\\]|%5[Dd])').search
    return _p14(v)
def _p15(v):
    global _p15
    _p15 = re.compile('%(?:[sdv][^A-Za-z0-9]|[0-9][$][sd]|[(][A-Za-z0-9_]+[)][sd]|[A-F]?[G-Z_][A-Z0-9_]*%)').search
    return _p15(v)
def _p16(v):
    global _p16
    _p16 = re.compile('%[sdv]\\Z').search
    return _p16(v)
def _meets10(v):
    return (type(v) is str and (_p11(v) or _p12(v) or _p13(v) or _p14(v) or _p15(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p16(v))))
def _p17(v):
    global _p17
    _p17 = re.compile('^(?:[A-Za-z]+:(?://)?)?[^\\[/?#;]*\\[(?:[A-Za-z][A-Za-z0-9 _-]*)\\]').search
    return _p17(v)
def _p18(v):
    global _p18
    _p18 = re.compile('^(?:[A-Za-z]+:(?://)?)?[+]?[$]').search
    return _p18(v)
def _p19(v):
    global _p19
    _p19 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*[/?#]').search
    return _p19(v)
def _p20(v):
    global _p20
    _p20 = re.compile('^[A-Za-z]+://[^/?#@$]*[$][^/?#@]*\\Z').search
    return _p20(v)
def _p21(v):
    global _p21
    _p21 = re.compile('^[A-Za-z]+:(?://)?[^/?#@]*@[^/?#@;$]*[$]').search
    return _p21(v)
def _p22(v):
    global _p22
    _p22 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*%7[Bb]').search
    return _p22(v)
def _p23(v):
    global _p23
    _p23 = re.compile('^[+]?(?:[A-Z][A-Z0-9]*_[A-Z0-9_]*|__[A-Za-z0-9_]+)\\Z').search
    return _p23(v)
def _p24(v):
    global _p24
    _p24 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*[/?#]').search
    return _p24(v)
def _p25(v):
    global _p25
    _p25 = re.compile('^[A-Za-z]+://[^/?#@_]*(?:[A-Z]_|__)[^/?#@]*\\Z').search
    return _p25(v)
def _p26(v):
    global _p26
    _p26 = re.compile('^[A-Za-z]+:(?:(?://)?[^/?#@]*@[^/?#@;_]*(?:[A-Z]_|__)|__[A-Za-z0-9_]+__[@:])').search
    return _p26(v)
def _p27(v):
    global _p27
    _p27 = re.compile('^[A-Za-z]+:(?://)?[^/?#]*YOUR').search
    return _p27(v)
def _p28(v):
    global _p28
    _p28 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?[/?#;]').search
    return _p28(v)
def _p29(v):
    global _p29
    _p29 = re.compile('^[A-Za-z]+:(?://)?(?:[^/?#@]*@)?[+]?(?:undefined|null|None|nil|NaN|[A-Z]{2,}|[Yy]our[A-Za-z_-]*|[.]{2,}|(?:[Xx]{1,3}[.]){3}[Xx]{1,3})(?::[0-9A-Za-z_]*)?\\Z').search
    return _p29(v)
def _p30(v):
    global _p30
    _p30 = re.compile('^[Ss][Ii][Pp][Ss]?:[+]?(?:undefined|null|None|nil|NaN)[@:]').search
    return _p30(v)
def _p31(v):
    global _p31
    _p31 = re.compile('^[+]?(?:undefined|null|None|nil|NaN)[/:@?]').search
    return _p31(v)
def _p32(v):
    global _p32
    _p32 = re.compile('^[+]?(?:undefined|null|None|nil|NaN|TODO|todo|FIXME|fixme|TB[ACD]|tb[acd]|[Cc]hange[Mm]e|CHANGEME|[Pp]laceholder|PLACEHOLDER|[Hh]ost(?:name)?|HOST(?:NAME)?|[Pp]hone|PHONE|[Uu]ri|URI|[Ff]rom|FROM|[Tt]o|TO)\\Z').search
    return _p32(v)
def _p33(v):
    global _p33
    _p33 = re.compile('[^ -~]').search
    return _p33(v)
def _p34(v):
    global _p34
    _p34 = re.compile('^[A-Za-z0-9_ -]*(?:[Nn]umber|NUMBER|[Uu]rl|URL|[Dd]omain|DOMAIN|[Hh]ere|HERE)\\Z').search
    return _p34(v)
def _p35(v):
    global _p35
    _p35 = re.compile('^(?:[Yy]our|YOUR|[Ii]nsert|INSERT|[Ee]nter|ENTER|[Rr]eplace|REPLACE|[Cc]hange|CHANGE)[A-Z _-][A-Za-z0-9 _-]*\\Z').search
    return _p35(v)
def _p36(v):
    global _p36
    _p36 = re.compile('^(?:process[.]env|os[.]environ|os[.]getenv|System[.]getenv|ENV|env)[\\[.(]').search
    return _p36(v)
def _p37(v):
    global _p37
    _p37 = re.compile('^[+(]?[0-9() .-]*[Xx][Xx][0-9Xx() .-]*\\Z').search
    return _p37(v)
def _p38(v):
    global _p38
    _p38 = re.compile('^[+]?[0-9 -]*(?:[*#_?]{3,}|[.]{3})[0-9 .-]*\\Z').search
    return _p38(v)
def _p39(v):
    global _p39
    _p39 = re.compile('^[A-Za-z]+://[Xx]{4,}[.-]').search
    return _p39(v)
def _p40(v):
    global _p40
    _p40 = re.compile('…').search
    return _p40(v)
def _p41(v):
    global _p41
    _p41 = re.compile('^[A-Za-z]+://[^?#]*/[.]{3}/').search
    return _p41(v)
def _meets5(v):
    return (type(v) is str and (not _meets6(v)) and (_meets10(v) or _p17(v) or _p18(v) or _p19(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p20(v)) or _p21(v) or _p22(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p23(v)) or _p24(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p25(v)) or _p26(v) or _p27(v) or _p28(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p29(v)) or _p30(v) or _p31(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p32(v)) or ((not _p33(v)) and _p34(v)) or ((not _p33(v)) and _p35(v)) or _p36(v) or ((not _p33(v)) and _p37(v)) or ((not _p33(v)) and _p38(v)) or _p39(v) or _p40(v) or _p41(v)))
def _f42(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets1(v) and (not _meets5(v))))
_T43 = set()  # _f42
def _sound0(v):
    return (type(v) is str and (v in _T43 or _is_new(v, _T43, _f42)))
def _meets45(v):
    return (type(v) is str and _meets1(v) and (not _meets5(v)))
def _all46(v):
    for item in v:
        if (not _meets45(item)):
            return False
    return True
def _sound44(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T43 or _is_new(x, _T43, _f42))):
            return False
    return len(v) >= 1
def _f49(v):
    return (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip'}))
def _any50(v):
    for item in v:
        if _f49(item):
            return True
    return False
def _meets48(v):
    return (type(v) is list and _any50(v))
def _f51(v):
    return ((type(v) is str and v == 'true') or v is True)
def _p55(v):
    global _p55
    _p55 = re.compile('^[0-9*#p]+\\Z').search
    return _p55(v)
def _f56(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p55(v))
_T57 = set()  # _f56
def _meets54(v):
    return (type(v) is str and (v in _T57 or _is_new(v, _T57, _f56)))
def _f60(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and SEMANTIC_CHECKS['url'](v) is None)
_T61 = set()  # _f60
def _meets59(v):
    return (type(v) is str and (v in _T61 or _is_new(v, _T61, _f60)))
def _p62(v):
    global _p62
    _p62 = re.compile('^[A-Za-z]+:/*(?:[Hh][Tt][Tt][Pp]|[Ww][Ss])[Ss]?(?::/|//)').search
    return _p62(v)
_T63 = set()  # _p62
def _meets58(v):
    return (type(v) is str and _meets59(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T63 or _is_new(v, _T63, _p62))))))
def _f64(v):
    return (type(v) is dict and 'url' in v and (_meets58(v['url']) and ('ringbackTone' not in v or _meets58(v['ringbackTone'])) and 'ringback' not in v) and v.keys() <= {'url', 'ringbackTone', 'ringback'})
def _meets53(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'phone') and _meets45(v['number']) and ('dtmfAnswer' not in v or _meets54(v['dtmfAnswer'])) and ('onAnswer' not in v or _f64(v['onAnswer'])) and ('shaken' not in v or (type(v['shaken']) is str and len(v['shaken']) >= 1))) and v.keys() <= {'$schema', 'type', 'number', 'dtmfAnswer', 'onAnswer', 'shaken'})
def _f68(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and SEMANTIC_CHECKS['sip-uri'](v) is None)
_T69 = set()  # _f68
def _meets67(v):
    return (type(v) is str and (v in _T69 or _is_new(v, _T69, _f68)))
def _p70(v):
    global _p70
    _p70 = re.compile('^[Ss][Ii][Pp][Ss]?:/*(?:[Ss][Ii][Pp][Ss]?|[Tt][Ee][Ll]|[Hh][Tt][Tt][Pp][Ss]?|[Ww][Ss][Ss]?):').search
    return _p70(v)
_T71 = set()  # _p70
def _p72(v):
    global _p72
    _p72 = re.compile('^[Ss][Ii][Pp][Ss]?://').search
    return _p72(v)
_T73 = set()  # _p72
def _meets66(v):
    return (type(v) is str and _meets67(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T71 or _is_new(v, _T71, _p70)))) and (not (type(v) is str and (v in _T73 or _is_new(v, _T73, _p72))))))
def _p74(v):
    global _p74
    _p74 = re.compile('[.:@]').search
    return _p74(v)
def _p75(v):
    global _p75
    _p75 = re.compile('^[Xx]-').search
    return _p75(v)
def _all76(v):
    for item in v:
        if (not (not ((not type(item) is str) or _p75(item)))):
            return False
    return True
def _p77(v):
    global _p77
    _p77 = re.compile('^[Uu][Ss][Ee][Rr]-[Tt][Oo]-[Uu][Ss][Ee][Rr]\\Z').search
    return _p77(v)
def _f78(v):
    return (not ((not ((not type(v) is str) or not (v.isascii() and v.isprintable() and ' ' not in v))) and ((not type(v) is str) or _p77(v))))
def _all79(v):
    for item in v:
        if (not _f78(item)):
            return False
    return True
def _all80(v):
    for item in v:
        if (not (item in {} or type(v[item]) is str)):
            return False
    return True
def _f81(v):
    return (type(v) is dict and ((not (not _all76(v))) and (not (not _all79(v)))) and _all80(v))
def _f82(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets65(v):
    return (type(v) is dict and (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v)) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'sip') and ('uri' not in v or _meets66(v['uri'])) and ('user' not in v or (type(v['user']) is str and (not _meets10(v['user'])) and len(v['user']) >= 1)) and ('domain' not in v or (type(v['domain']) is str and ((not _p74(v['domain'])) and (not _meets10(v['domain']))) and len(v['domain']) >= 1)) and ('headers' not in v or _f81(v['headers'])) and ('standardHeaders' not in v or _f82(v['standardHeaders'])) and 'standard_headers' not in v) and v.keys() <= {'$schema', 'type', 'uri', 'user', 'domain', 'headers', 'standardHeaders', 'standard_headers'})
def _f86(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and SEMANTIC_CHECKS['websocket-uri'](v) is None)
_T87 = set()  # _f86
def _meets85(v):
    return (type(v) is str and (v in _T87 or _is_new(v, _T87, _f86)))
def _meets84(v):
    return (type(v) is str and _meets85(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T63 or _is_new(v, _T63, _p62))))))
def _meets88(v):
    return (type(v) is str and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
def _p89(v):
    global _p89
    _p89 = re.compile('^[Aa][Uu][Tt][Hh][Oo][Rr][Ii][Zz][Aa][Tt][Ii][Oo][Nn]\\Z').search
    return _p89(v)
def _f90(v):
    return (not ((not ((not type(v) is str) or not (v.isascii() and v.isprintable() and ' ' not in v))) and ((not type(v) is str) or _p89(v))))
def _all91(v):
    for item in v:
        if (not _f90(item)):
            return False
    return True
def _all92(v):
    for item in v:
        if (not ((not type(item) is str) or len(item) <= 506)):
            return False
    return True
_a93 = ASSERTIONS['x-maxJsonBytes'](512)
def _f94(v):
    return (type(v) is dict and ((not ('event' in v or 'content-type' in v)) and (not (not _all91(v)))) and _all92(v) and len(v) <= 85 and _a93(v))
def _f95(v):
    return (type(v) is dict and ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v))) and 'type' in v and ((type(v['type']) is str and v['type'] in {'vonage', 'custom'}) and ('value' not in v or (type(v['value']) is str and (not _p33(v['value'])) and len(v['value']) >= 1 and len(v['value']) <= 8191))) and v.keys() <= {'type', 'value'})
def _meets83(v):
    return (type(v) is dict and 'content-type' in v and ('type' in v and 'uri' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'websocket') and _meets84(v['uri']) and ('content-type' not in v or _meets88(v['content-type'])) and ('headers' not in v or _f94(v['headers'])) and ('authorization' not in v or _f95(v['authorization']))) and v.keys() <= {'$schema', 'type', 'uri', 'content-type', 'headers', 'authorization'})
def _meets96(v):
    return (type(v) is dict and ('type' in v and 'user' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'app') and (type(v['user']) is str and (not _meets10(v['user'])) and len(v['user']) >= 1)) and v.keys() <= {'$schema', 'type', 'user'})
def _p98(v):
    global _p98
    _p98 = re.compile('^[0-9]+\\Z').search
    return _p98(v)
def _f99(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p98(v)) and len(v) >= 1)
def _meets97(v):
    return (type(v) is dict and ('type' in v and 'extension' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['type']) is str and v['type'] == 'vbc') and _f99(v['extension'])) and v.keys() <= {'$schema', 'type', 'extension'})
_T100 = {'phone': _meets53, 'sip': _meets65, 'websocket': _meets83, 'app': _meets96, 'vbc': _meets97}
def _meets52(v):
    return (type(v) is dict and _sent(v, 'type', _T100) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def _all101(v):
    for item in v:
        if (not _meets52(item)):
            return False
    return True
def _meets102(v):
    return type(v) is bool
def _f103(v):
    return (type(v) is str and v == 'synchronous' and (not v == 'asynchronous'))
def _f104(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _f105(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 7200)
def _f107(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 45 and v <= 120)
def _meets106(v):
    return (type(v) is dict and ((not ('callScreener' in v and _f51(v['callScreener']))) or (not (not (('mode' in v and 'behavior' in v) and ((type(v['mode']) is str and v['mode'] == 'default') and (type(v['behavior']) is str and v['behavior'] == 'continue')))))) and (('behavior' not in v or (type(v['behavior']) is str and v['behavior'] in {'continue', 'hangup'})) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'detect', 'detect_beep', 'default'})) and ('beep_timeout' not in v or _f107(v['beep_timeout'])) and ('callScreener' not in v or _meets102(v['callScreener']))) and v.keys() <= {'behavior', 'mode', 'beep_timeout', 'callScreener'})
def _all109(v):
    for item in v:
        if (not _meets58(item)):
            return False
    return True
def _meets108(v):
    return (type(v) is list and _all109(v) and len(v) >= 1 and len(v) <= 1)
def _meets110(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _f114(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p55(v)))
_T115 = set()  # _f114
def _f117(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets59(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T63 or _is_new(v, _T63, _p62)))))))
_T118 = set()  # _f117
def _sound116(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'url' in v:
        return False
    x = v['url']
    if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
        return False
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound113(v):
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
    if not (type(x) is str and (x in _T43 or _is_new(x, _T43, _f42))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T115 or _is_new(x, _T115, _f114))):
            return False
        count += 1
    if 'onAnswer' in v:
        x = v['onAnswer']
        if not _sound116(x):
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
def _f120(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets67(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T71 or _is_new(v, _T71, _p70)))) and (not (type(v) is str and (v in _T73 or _is_new(v, _T73, _p72)))))))
_T121 = set()  # _f120
def _f122(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _meets10(v)) and len(v) >= 1))
_T123 = set()  # _f122
def _f124(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not _p74(v)) and (not _meets10(v))) and len(v) >= 1))
_T125 = set()  # _f124
_T127 = {}.get
def _sound128(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound126(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound128
        if not (f and f(x)):
            return False
    return ((not (not _all76(v))) and (not (not _all79(v))))
def _sound129(v):
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
def _sound119(v):
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
        if not (type(x) is str and (x in _T121 or _is_new(x, _T121, _f120))):
            return False
        count += 1
    if 'user' in v:
        x = v['user']
        if not (type(x) is str and (x in _T123 or _is_new(x, _T123, _f122))):
            return False
        count += 1
    if 'domain' in v:
        x = v['domain']
        if not (type(x) is str and (x in _T125 or _is_new(x, _T125, _f124))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound126(x):
            return False
        count += 1
    if 'standardHeaders' in v:
        x = v['standardHeaders']
        if not _sound129(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'uri' in v) if 'uri' in v else 'user' in v) if 'domain' in v else ((not 'user' in v) if 'uri' in v else 'uri' in v))
def _f131(v):
    return ((v.isascii() or is_plain(v, 0)) and (_meets85(v) and ((not _meets5(v)) and (not (type(v) is str and (v in _T63 or _is_new(v, _T63, _p62)))))))
_T132 = set()  # _f131
def _f133(v):
    return ((v.isascii() or is_plain(v, 0)) and v in {'audio/l16;rate=8000', 'audio/l16;rate=16000', 'audio/l16;rate=24000'})
_T134 = set()  # _f133
def _sound135(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return (((not ('event' in v or 'content-type' in v)) and (not (not _all91(v)))) and _all92(v) and len(v) <= 85 and _a93(v))
def _f137(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _p33(v)) and len(v) >= 1 and len(v) <= 8191))
_T138 = set()  # _f137
def _sound136(v):
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
        if not (type(x) is str and (x in _T138 or _is_new(x, _T138, _f137))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ('value' in v if ('type' in v and (type(v['type']) is str and v['type'] == 'custom')) else ((not ('type' in v and (type(v['type']) is str and v['type'] == 'vonage'))) or (not 'value' in v)))
def _sound130(v):
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
    if not (type(x) is str and (x in _T132 or _is_new(x, _T132, _f131))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'content-type' in v:
        x = v['content-type']
        if not (type(x) is str and (x in _T134 or _is_new(x, _T134, _f133))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound135(x):
            return False
        count += 1
    if 'authorization' in v:
        x = v['authorization']
        if not _sound136(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return 'content-type' in v
def _sound139(v):
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
    if not (type(x) is str and (x in _T123 or _is_new(x, _T123, _f122))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _f141(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p98(v)) and len(v) >= 1))
_T142 = set()  # _f141
def _sound140(v):
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
    if not (type(x) is str and (x in _T142 or _is_new(x, _T142, _f141))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
_T143 = {'phone': _sound113, 'sip': _sound119, 'websocket': _sound130, 'app': _sound139, 'vbc': _sound140}
def _sound112(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T143.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound111(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound112(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _f144(v):
    return ((v.isascii() or is_plain(v, 0)) and (v == 'synchronous' and (not v == 'asynchronous')))
_T145 = set()  # _f144
def _sound146(v):
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
    return ((not ('callScreener' in v and _f51(v['callScreener']))) or (not (not (('mode' in v and 'behavior' in v) and ((type(v['mode']) is str and v['mode'] == 'default') and (type(v['behavior']) is str and v['behavior'] == 'continue'))))))
def _sound47(v):
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
    if not _sound111(x):
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
        if not (type(x) is str and (x in _T145 or _is_new(x, _T145, _f144))):
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
        if not _sound146(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'ringbackTone' in v:
        x = v['ringbackTone']
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((('from' not in v or _meets45(v['from'])) if ('endpoint' in v and _meets48(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f51(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v))))
def _meets148(v):
    return (type(v) is dict and ((not ('mute' in v and _f51(v['mute']))) or (not 'canSpeak' in v)))
def _f149(v):
    return ((type(v) is str and v == 'false') or v is False)
_a152 = ASSERTIONS['x-known'](['af-ZA', 'am-ET', 'ar-AE', 'ar-BH', 'ar-DZ', 'ar-EG', 'ar-IL', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-OM', 'ar-PS', 'ar-QA', 'ar-SA', 'ar-TN', 'az-AZ', 'bg-BG', 'bn-BD', 'bn-IN', 'ca-ES', 'cmn-hans-cn', 'cmn-hant-TW', 'cs-CZ', 'da-DK', 'de-DE', 'el-GR', 'en-AU', 'en-CA', 'en-GB', 'en-GH', 'en-IE', 'en-IN', 'en-KE', 'en-NG', 'en-NZ', 'en-PH', 'en-TZ', 'en-US', 'en-ZA', 'es-AR', 'es-BO', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-EC', 'es-ES', 'es-GT', 'es-HN', 'es-MX', 'es-NI', 'es-PA', 'es-PE', 'es-PR', 'es-PY', 'es-SV', 'es-US', 'es-UY', 'es-VE', 'eu-ES', 'fa-IR', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hr-HR', 'hu-HU', 'hy-AM', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'jv-ID', 'ka-GE', 'km-KH', 'kn-IN', 'ko-KR', 'lo-LA', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'ne-NP', 'nl-NL', 'pa-guru-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'si-LK', 'sk-SK', 'sl-SI', 'sq-AL', 'sr-RS', 'su-ID', 'sv-SE', 'sw-KE', 'sw-TZ', 'ta-IN', 'ta-LK', 'ta-MY', 'ta-SG', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'ur-IN', 'ur-PK', 'vi-VN', 'yue-hant-HK', 'zh', 'zh-TW', 'zu-ZA'])
def _meets151(v):
    return (type(v) is str and _a152(v))
_a153 = ASSERTIONS['x-known'](['aws', 'deepgram'])
def _meets154(v):
    return type(v) is dict
def _meets150(v):
    return (type(v) is dict and ((not 'provider' in v) or (not 'language' in v)) and (('language' not in v or _meets151(v['language'])) and ('eventUrl' not in v or _meets108(v['eventUrl'])) and ('eventMethod' not in v or _meets110(v['eventMethod'])) and ('sentimentAnalysis' not in v or _meets102(v['sentimentAnalysis'])) and ('provider' not in v or (type(v['provider']) is str and _a153(v['provider']))) and ('providerOptions' not in v or _meets154(v['providerOptions']))) and v.keys() <= {'language', 'eventUrl', 'eventMethod', 'sentimentAnalysis', 'provider', 'providerOptions'})
def _p156(v):
    global _p156
    _p156 = re.compile('^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p156(v)
def _f157(v):
    return (type(v) is str and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p156(v)))
def _all158(v):
    for item in v:
        if (not _f157(item)):
            return False
    return True
def _meets155(v):
    return (type(v) is list and _all158(v))
def _f160(v):
    return ((v.isascii() or is_plain(v, 0)) and _a152(v))
_T161 = set()  # _f160
def _f162(v):
    return ((v.isascii() or is_plain(v, 0)) and _a153(v))
_T163 = set()  # _f162
def _sound164(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound159(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T161 or _is_new(x, _T161, _f160))):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
        if not (type(x) is str and (x in _T163 or _is_new(x, _T163, _f162))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound164(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'provider' in v) or (not 'language' in v))
def _f166(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p156(v)))
_T167 = set()  # _f166
def _sound165(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T167 or _is_new(x, _T167, _f166))):
            return False
    return True
def _sound147(v):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
        if not _sound159(x):
            return False
        count += 1
    if 'eventUrl' in v:
        x = v['eventUrl']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'canSpeak' in v:
        x = v['canSpeak']
        if not _sound165(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound165(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets148(v) and ((not 'transcription' in v) or ((not ('record' in v and _f149(v['record']))) if 'record' in v else 'record' in v)))
def _meets169(v):
    return (type(v) is dict and ('timeOut' in v or 'maxDigits' in v or 'submitOnHash' in v))
def _any170(v):
    for item in v:
        if (type(item) is str and item == 'speech'):
            return True
    return False
def _any171(v):
    for item in v:
        if (type(item) is str and item == 'dtmf'):
            return True
    return False
def _all172(v):
    for item in v:
        if (not (type(item) is str and item in {'dtmf', 'speech'})):
            return False
    return True
def _all173(v):
    for item in v:
        if (not type(item) is str):
            return False
    return True
def _f174(v):
    return (type(v) is list and _all172(v) and len(v) >= 1 and (len(v) < 2 or _all173(v) and len(set(v)) == len(v)))
def _f175(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0 and v <= 10)
def _f176(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 20)
def _f177(v):
    return (type(v) is dict and (('timeOut' not in v or _f175(v['timeOut'])) and ('maxDigits' not in v or _f176(v['maxDigits'])) and ('submitOnHash' not in v or _meets102(v['submitOnHash']))) and v.keys() <= {'timeOut', 'maxDigits', 'submitOnHash'})
def _meets178(v):
    return (type(v) is dict and ('providerOptions' in v if 'provider' in v else (not 'providerOptions' in v)))
def _f179(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 60)
def _f180(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 10 and v <= 100)
_a181 = ASSERTIONS['x-known'](['deepgram', 'google'])
def _f182(v):
    return (type(v) is dict and _meets178(v) and (('uuid' not in v or (type(v['uuid']) is list and _all173(v['uuid']) and len(v['uuid']) >= 1 and len(v['uuid']) <= 1)) and ('endOnSilence' not in v or ((type(v['endOnSilence']) is int or type(v['endOnSilence']) is float) and v['endOnSilence'] >= 0.4 and v['endOnSilence'] <= 10)) and ('language' not in v or _meets151(v['language'])) and ('context' not in v or (type(v['context']) is list and _all173(v['context']))) and ('startTimeout' not in v or _f179(v['startTimeout'])) and ('maxDuration' not in v or _f179(v['maxDuration'])) and ('saveAudio' not in v or _meets102(v['saveAudio'])) and ('sensitivity' not in v or _f180(v['sensitivity'])) and ('provider' not in v or (type(v['provider']) is str and _a181(v['provider']))) and ('providerOptions' not in v or _meets154(v['providerOptions']))) and v.keys() <= {'uuid', 'endOnSilence', 'language', 'context', 'startTimeout', 'maxDuration', 'saveAudio', 'sensitivity', 'provider', 'providerOptions'})
def _sound183(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and x in {'dtmf', 'speech'}):
            return False
    return (len(v) >= 1 and (len(v) < 2 or _all173(v) and len(set(v)) == len(v)))
def _sound184(v):
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
def _sound186(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _f187(v):
    return ((v.isascii() or is_plain(v, 0)) and _a181(v))
_T188 = set()  # _f187
def _sound185(v):
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
        if not (type(x) is str and (x in _T161 or _is_new(x, _T161, _f160))):
            return False
        count += 1
    if 'context' in v:
        x = v['context']
        if not _sound186(x):
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
        if not (type(x) is str and (x in _T188 or _is_new(x, _T188, _f187))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound164(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return _meets178(v)
def _sound168(v):
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
        if not _sound183(x):
            return False
        count += 1
    if 'dtmf' in v:
        x = v['dtmf']
        if not _sound184(x):
            return False
        count += 1
    if 'speech' in v:
        x = v['speech']
        if not _sound185(x):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
    return (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets169(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any170(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any171(v['type'])) and _all172(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any170(v['type'])) and _all172(v['type']) and len(v['type']) >= 1))))))
def _sound190(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound189(v):
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
    if not _sound190(x):
        return False
    if not 'eventUrl' in v:
        return False
    x = v['eventUrl']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
def _sound191(v):
    return False
def _p193(v):
    global _p193
    _p193 = re.compile('^(?:[3-9]|[1-9][0-9])\\Z').search
    return _p193(v)
def _f194(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p193(v))
_T195 = set()  # _f194
def _f196(v):
    return (((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3) or (type(v) is str and (v in _T195 or _is_new(v, _T195, _f194))))
def _f197(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 32)
def _f198(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 10)
def _f199(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 3 and v <= 7200)
def _sound192(v):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
        count += 1
    if 'eventMethod' in v:
        x = v['eventMethod']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not _sound159(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f196(v['channels'])))))
def _p201(v):
    global _p201
    _p201 = re.compile('^[Ww][Ss][Ss]?:').search
    return _p201(v)
_T202 = set()  # _p201
def _all203(v):
    for item in v:
        if (not (not (type(item) is str and (item in _T202 or _is_new(item, _T202, _p201))))):
            return False
    return True
def _meets204(v):
    return ((type(v) is int or type(v) is float) and v >= -1 and v <= 1)
def _meets205(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound207(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
    return (len(v) >= 1 and len(v) <= 1)
def _sound206(v):
    if not _sound207(v):
        return False
    return (type(v) is list and _all203(v))
def _sound208(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound200(v):
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
    if not _sound206(x):
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
        if not _sound208(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _p211(v):
    global _p211
    _p211 = re.compile('<[/]?(?:[Ss][Pp][Ee][Aa][Kk]|break|emphasis|phoneme|prosody|say-as|amazon:[a-z-]+)[ \t\r\n/>]|</(?:lang|mark|p|s|sub|w|audio|voice)>|<(?:lang|mark|p|s|sub|w|audio|voice)(?:/>|[ \t\r\n]+(?:/>|[A-Za-z:-]+=))').search
    return _p211(v)
_T212 = set()  # _p211
def _f214(v):
    return (matches('ssml', v) and SEMANTIC_CHECKS['ssml'](v) is None)
_T215 = set()  # _f214
def _meets213(v):
    return (type(v) is str and (v in _T215 or _is_new(v, _T215, _f214)))
_a216 = ASSERTIONS['x-maxTextLength'](1500)
def _meets210(v):
    return (type(v) is str and (len(v) >= 1 and ((_meets213(v) and _a216(v)) if (type(v) is str and (v in _T212 or _is_new(v, _T212, _p211))) else len(v) <= 1500)))
_a218 = ASSERTIONS['x-known'](['af-ZA', 'ar', 'bg-BG', 'bn-IN', 'ca-ES', 'cmn-CN', 'cmn-TW', 'cs-CZ', 'cy-GB', 'da-DK', 'de-AT', 'de-DE', 'el-GR', 'en-AU', 'en-GB', 'en-GB-SCT', 'en-GB-WLS', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA', 'es-CO', 'es-ES', 'es-MX', 'es-US', 'eu-ES', 'fi-FI', 'fil-PH', 'fr-CA', 'fr-FR', 'gl-ES', 'gu-IN', 'he-IL', 'hi-IN', 'hu-HU', 'id-ID', 'is-IS', 'it-IT', 'ja-JP', 'kn-IN', 'ko-KR', 'lt-LT', 'lv-LV', 'ml-IN', 'mr-IN', 'ms-MY', 'nb-NO', 'nl-BE', 'nl-NL', 'no-NO', 'pa-IN', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'sr-RS', 'sv-SE', 'ta-IN', 'te-IN', 'th-TH', 'tr-TR', 'uk-UA', 'vi-VN', 'yue-CN', 'yue-HK'])
def _meets217(v):
    return (type(v) is str and _a218(v))
def _meets219(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
_a220 = ASSERTIONS['x-known'](['ElevenLabs', 'Google', 'Polly'])
def _f221(v):
    return ((v.isascii() or is_plain(v, 0)) and (len(v) >= 1 and ((_meets213(v) and _a216(v)) if (type(v) is str and (v in _T212 or _is_new(v, _T212, _p211))) else len(v) <= 1500)))
_T222 = set()  # _f221
def _f223(v):
    return ((v.isascii() or is_plain(v, 0)) and _a218(v))
_T224 = set()  # _f223
def _f225(v):
    return ((v.isascii() or is_plain(v, 0)) and _a220(v))
_T226 = set()  # _f225
def _sound209(v):
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
    if not (type(x) is str and (x in _T222 or _is_new(x, _T222, _f221))):
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
        if not _sound208(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T224 or _is_new(x, _T224, _f223))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound208(x):
            return False
        count += 1
    if 'premium' in v:
        x = v['premium']
        if not (x is True or x is False):
            return False
        count += 1
    if 'provider' in v:
        x = v['provider']
        if not (type(x) is str and (x in _T226 or _is_new(x, _T226, _f225))):
            return False
        count += 1
    if 'providerOptions' in v:
        x = v['providerOptions']
        if not _sound164(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets178(v) and ((not 'provider' in v) or (not ('language' in v or 'style' in v or 'premium' in v))))
def _p228(v):
    global _p228
    _p228 = re.compile('^(?:CON-)?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\Z').search
    return _p228(v)
def _f229(v):
    return (type(v) is str and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p228(v)) and (not _meets10(v))))
def _f230(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p228(v)) and (not _meets10(v))))
_T231 = set()  # _f230
def _sound227(v):
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
    if not (type(x) is str and (x in _T231 or _is_new(x, _T231, _f230))):
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
        if not _sound165(x):
            return False
        count += 1
    if 'canHear' in v:
        x = v['canHear']
        if not _sound165(x):
            return False
        count += 1
    if 'mute' in v:
        x = v['mute']
        if not (x is True or x is False):
            return False
        count += 1
    if not count == len(v):
        return False
    return (_meets148(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v)))
def _sound232(v):
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
def _f234(v):
    return (type(v) is dict and ('number' not in v or _meets45(v['number'])))
def _meets237(v):
    return (type(v) is str and v == 'phone')
def _meets238(v):
    return (type(v) is str and len(v) >= 1)
def _meets236(v):
    return (type(v) is dict and ('type' in v and 'number' in v) and (('$schema' not in v or type(v['$schema']) is str) and _meets237(v['type']) and _meets45(v['number']) and ('dtmfAnswer' not in v or _meets54(v['dtmfAnswer'])) and ('shaken' not in v or _meets238(v['shaken']))) and v.keys() <= {'$schema', 'type', 'number', 'dtmfAnswer', 'shaken'})
def _meets240(v):
    return (type(v) is str and v == 'sip')
def _meets241(v):
    return (type(v) is dict and ((not (not _all76(v))) and (not (not _all79(v)))) and _all80(v))
def _meets242(v):
    return (type(v) is dict and ('User-to-User' not in v or (type(v['User-to-User']) is str and len(v['User-to-User']) >= 1 and len(v['User-to-User']) <= 256)) and v.keys() <= {'User-to-User'})
def _meets239(v):
    return (type(v) is dict and ((not ('user' in v or 'domain' in v)) if 'uri' in v else 'uri' in v) and 'type' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets240(v['type']) and ('uri' not in v or _meets66(v['uri'])) and ('headers' not in v or _meets241(v['headers'])) and ('standard_headers' not in v or _meets242(v['standard_headers'])) and 'standardHeaders' not in v) and v.keys() <= {'$schema', 'type', 'uri', 'headers', 'standard_headers', 'standardHeaders', 'user', 'domain'})
_T243 = {'phone': _meets236, 'sip': _meets239, 'websocket': _meets83, 'vbc': _meets97, 'app': _meets96}
def _meets235(v):
    return (type(v) is dict and _sent(v, 'type', _T243) and 'type' in v and (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'}))
def _all244(v):
    for item in v:
        if (not _meets235(item)):
            return False
    return True
def _f245(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def _f247(v):
    return (not (type(v) is str and v == 'websocket'))
def _f248(v):
    return (not (type(v) is str and v == 'hangup'))
def _meets249(v):
    return (type(v) is dict and (_meets178(v) and ((not 'provider' in v) or (not ('language' in v or 'style' in v or 'premium' in v)))) and ('action' in v and 'text' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'talk') and _meets210(v['text']) and ('bargeIn' not in v or _meets102(v['bargeIn'])) and ('loop' not in v or _meets205(v['loop'])) and ('level' not in v or _meets204(v['level'])) and ('language' not in v or _meets217(v['language'])) and ('style' not in v or _meets219(v['style'])) and ('premium' not in v or _meets102(v['premium'])) and ('provider' not in v or (type(v['provider']) is str and _a220(v['provider']))) and ('providerOptions' not in v or _meets154(v['providerOptions'])) and 'voiceName' not in v and 'eventOnCompletion' not in v and 'eventUrl' not in v and 'eventMethod' not in v) and v.keys() <= {'$schema', 'action', 'text', 'bargeIn', 'loop', 'level', 'language', 'style', 'premium', 'provider', 'providerOptions', 'voiceName', 'eventOnCompletion', 'eventUrl', 'eventMethod'})
def _meets250(v):
    return (type(v) is dict and ('action' in v and 'streamUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'stream') and (type(v['streamUrl']) is list and _meets108(v['streamUrl']) and _all203(v['streamUrl'])) and ('level' not in v or _meets204(v['level'])) and ('bargeIn' not in v or _meets102(v['bargeIn'])) and ('loop' not in v or _meets205(v['loop']))) and v.keys() <= {'$schema', 'action', 'streamUrl', 'level', 'bargeIn', 'loop'})
def _meets251(v):
    return (type(v) is dict and (((not 'channels' in v) or 'split' in v) and (not (('format' in v and 'channels' in v) and ((type(v['format']) is str and v['format'] == 'mp3') and _f196(v['channels']))))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'record') and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'ogg'})) and ('split' not in v or (type(v['split']) is str and v['split'] == 'conversation')) and ('channels' not in v or _f197(v['channels'])) and ('endOnSilence' not in v or _f198(v['endOnSilence'])) and ('endOnKey' not in v or (type(v['endOnKey']) is str and v['endOnKey'] in {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'})) and ('timeOut' not in v or _f199(v['timeOut'])) and ('beepStart' not in v or _meets102(v['beepStart'])) and ('eventUrl' not in v or _meets108(v['eventUrl'])) and ('eventMethod' not in v or _meets110(v['eventMethod'])) and ('transcription' not in v or _meets150(v['transcription']))) and v.keys() <= {'$schema', 'action', 'format', 'split', 'channels', 'endOnSilence', 'endOnKey', 'timeOut', 'beepStart', 'eventUrl', 'eventMethod', 'transcription'})
def _meets252(v):
    return (type(v) is dict and (_meets148(v) and ((not 'transcription' in v) or ((not ('record' in v and _f149(v['record']))) if 'record' in v else 'record' in v))) and ('action' in v and 'name' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'conversation') and (type(v['name']) is str and len(v['name']) >= 1) and ('musicOnHoldUrl' not in v or _meets108(v['musicOnHoldUrl'])) and ('startOnEnter' not in v or _meets102(v['startOnEnter'])) and ('endOnExit' not in v or _meets102(v['endOnExit'])) and ('record' not in v or _meets102(v['record'])) and ('transcription' not in v or _meets150(v['transcription'])) and ('eventUrl' not in v or _meets108(v['eventUrl'])) and ('eventMethod' not in v or _meets110(v['eventMethod'])) and ('canSpeak' not in v or _meets155(v['canSpeak'])) and ('canHear' not in v or _meets155(v['canHear'])) and ('mute' not in v or _meets102(v['mute']))) and v.keys() <= {'$schema', 'action', 'name', 'musicOnHoldUrl', 'startOnEnter', 'endOnExit', 'record', 'transcription', 'eventUrl', 'eventMethod', 'canSpeak', 'canHear', 'mute'})
def _meets253(v):
    return (type(v) is dict and ((('from' not in v or _meets45(v['from'])) if ('endpoint' in v and _meets48(v['endpoint'])) else ('from' not in v or type(v['from']) is str)) and ((not ('randomFromNumber' in v and _f51(v['randomFromNumber']))) or (not 'from' in v)) and ((not ('eventType' in v and (type(v['eventType']) is str and v['eventType'] == 'synchronous'))) or 'eventUrl' in v) and ((not 'machineDetection' in v) or (not ('advancedMachineDetection' in v or 'advanced_machine_detection' in v)))) and ('action' in v and 'endpoint' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'connect') and (type(v['endpoint']) is list and len(v['endpoint']) <= 1 and _all101(v['endpoint']) and len(v['endpoint']) >= 1) and ('randomFromNumber' not in v or _meets102(v['randomFromNumber'])) and ('eventType' not in v or _f103(v['eventType'])) and ('timeout' not in v or _f104(v['timeout'])) and ('limit' not in v or _f105(v['limit'])) and ('machineDetection' not in v or (type(v['machineDetection']) is str and v['machineDetection'] in {'continue', 'hangup'})) and ('advancedMachineDetection' not in v or _meets106(v['advancedMachineDetection'])) and 'advanced_machine_detection' not in v and ('eventUrl' not in v or _meets108(v['eventUrl'])) and ('eventMethod' not in v or _meets110(v['eventMethod'])) and ('ringbackTone' not in v or _meets58(v['ringbackTone']))) and v.keys() <= {'$schema', 'action', 'endpoint', 'from', 'randomFromNumber', 'eventType', 'timeout', 'limit', 'machineDetection', 'advancedMachineDetection', 'advanced_machine_detection', 'eventUrl', 'eventMethod', 'ringbackTone'})
def _meets254(v):
    return (type(v) is dict and (((False if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else (False if ('type' in v or 'dtmf' in v or 'speech' in v) else False)) if _meets169(v) else 'type' in v) and (((not ('dtmf' in v and (type(v['dtmf']) is dict and len(v['dtmf']) >= 1))) and (not ('speech' in v or ('type' in v and (type(v['type']) is list and _any170(v['type'])))))) if ('mode' in v and (type(v['mode']) is str and v['mode'] == 'asynchronous')) else ((not (('type' in v and 'dtmf' in v) and (type(v['type']) is list and (not _any171(v['type'])) and _all172(v['type']) and len(v['type']) >= 1))) and (not (('type' in v and 'speech' in v) and (type(v['type']) is list and (not _any170(v['type'])) and _all172(v['type']) and len(v['type']) >= 1)))))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'input') and ('type' not in v or _f174(v['type'])) and ('dtmf' not in v or _f177(v['dtmf'])) and ('speech' not in v or _f182(v['speech'])) and ('mode' not in v or (type(v['mode']) is str and v['mode'] in {'synchronous', 'asynchronous'})) and ('eventUrl' not in v or _meets108(v['eventUrl'])) and ('eventMethod' not in v or _meets110(v['eventMethod'])) and ('timeOut' not in v or _f175(v['timeOut'])) and ('maxDigits' not in v or _f176(v['maxDigits'])) and ('submitOnHash' not in v or _meets102(v['submitOnHash']))) and v.keys() <= {'$schema', 'action', 'type', 'dtmf', 'speech', 'mode', 'eventUrl', 'eventMethod', 'timeOut', 'maxDigits', 'submitOnHash'})
def _meets255(v):
    return (type(v) is dict and ('action' in v and 'payload' in v and 'eventUrl' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'notify') and type(v['payload']) is dict and _meets108(v['eventUrl']) and ('eventMethod' not in v or _meets110(v['eventMethod']))) and v.keys() <= {'$schema', 'action', 'payload', 'eventUrl', 'eventMethod'})
def _meets256(v):
    return (type(v) is dict and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'wait') and ('timeout' not in v or ((type(v['timeout']) is int or type(v['timeout']) is float) and v['timeout'] >= 0.1 and v['timeout'] <= 7200))) and v.keys() <= {'$schema', 'action', 'timeout'})
def _meets257(v):
    return (type(v) is dict and (_meets148(v) and ((not 'destination' in v) or (False if ('conversationId' in v or 'conversation_id' in v) else 'conversationId' in v))) and ('action' in v and 'conversationId' in v) and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] == 'transfer') and _f229(v['conversationId']) and 'conversation_id' not in v and ('canSpeak' not in v or _meets155(v['canSpeak'])) and ('canHear' not in v or _meets155(v['canHear'])) and ('mute' not in v or _meets102(v['mute']))) and v.keys() <= {'$schema', 'action', 'conversationId', 'conversation_id', 'destination', 'canSpeak', 'canHear', 'mute'})
def _meets258(v):
    return False
_T259 = {'talk': _meets249, 'stream': _meets250, 'record': _meets251, 'conversation': _meets252, 'connect': _meets253, 'input': _meets254, 'notify': _meets255, 'wait': _meets256, 'transfer': _meets257, 'pay': _meets258}
def _f260(v):
    return (type(v) is dict and (('action' not in v or _f247(v['action'])) and ('action' not in v or _f248(v['action'])) and _sent(v, 'action', _T259)) and 'action' in v and (type(v['action']) is str and v['action'] in {'connect', 'conversation', 'input', 'notify', 'record', 'stream', 'talk', 'transfer', 'wait'}))
def _all261(v):
    for item in v:
        if (not _f260(item)):
            return False
    return True
def _meets246(v):
    return (type(v) is list and _all261(v) and len(v) >= 1)
def _f262(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _sound265(v):
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
    if not (type(x) is str and (x in _T43 or _is_new(x, _T43, _f42))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'dtmfAnswer' in v:
        x = v['dtmfAnswer']
        if not (type(x) is str and (x in _T115 or _is_new(x, _T115, _f114))):
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
def _sound266(v):
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
        if not (type(x) is str and (x in _T121 or _is_new(x, _T121, _f120))):
            return False
        count += 1
    if 'headers' in v:
        x = v['headers']
        if not _sound126(x):
            return False
        count += 1
    if 'standard_headers' in v:
        x = v['standard_headers']
        if not _sound129(x):
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
_T267 = {'phone': _sound265, 'sip': _sound266, 'websocket': _sound130, 'vbc': _sound140, 'app': _sound139}
def _sound264(v):
    if not type(v) is dict:
        return False
    x = v.get('type')
    f = _T267.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound263(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound264(x):
            return False
    return (len(v) <= 1 and len(v) >= 1)
def _sound269(v):
    return (type(v) is str and v == 'phone')
_T270 = {'type': _sound269}.get
def _sound268(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T270(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return (((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v)
_T273 = {'talk': _sound209, 'stream': _sound200, 'record': _sound192, 'conversation': _sound147, 'connect': _sound47, 'input': _sound168, 'notify': _sound189, 'wait': _sound232, 'transfer': _sound227}
def _sound272(v):
    if not type(v) is dict:
        return False
    x = v.get('action')
    f = _T273.get(x) if type(x) is str else None
    if not (f and f(v)):
        return False
    return True
def _sound271(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound272(x):
            return False
    return len(v) >= 1
def _sound233(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'to' in v:
        return False
    x = v['to']
    if not _sound263(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'from' in v:
        x = v['from']
        if not _sound268(x):
            return False
        count += 1
    if 'random_from_number' in v:
        x = v['random_from_number']
        if not (x is True or x is False):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound271(x):
            return False
        count += 1
    if 'answer_url' in v:
        x = v['answer_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
        if not _sound146(x):
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
    return ((type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v)) and ((not 'from' in v) if ('random_from_number' in v and _f51(v['random_from_number'])) else 'from' in v) and (type(v) is dict and (('from' not in v or _f234(v['from'])) if ('to' in v and _meets48(v['to'])) else ('from' not in v or _f234(v['from'])))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v))))
def _meets275(v):
    return (type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v))
def _meets276(v):
    return (type(v) is dict and (('from' not in v or _f234(v['from'])) if ('to' in v and _meets48(v['to'])) else ('from' not in v or _f234(v['from']))))
def _meets277(v):
    return (type(v) is list and len(v) <= 1 and _all244(v) and len(v) >= 1)
def _meets278(v):
    return (type(v) is dict and ((not (type(v) is dict and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))) or ('number' in v and v.keys() <= {'type', 'number'})) and 'type' in v and (type(v['type']) is str and v['type'] == 'phone'))
def _meets279(v):
    return (type(v) is str and v in {'continue', 'hangup'})
def _meets280(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 86400)
def _meets281(v):
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1 and v <= 120)
def _sound282(v):
    if not _sound268(v):
        return False
    return type(v) is dict
def _sound274(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'to' in v:
        return False
    x = v['to']
    if not _sound263(x):
        return False
    if not 'from' in v:
        return False
    x = v['from']
    if not _sound282(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound271(x):
            return False
        count += 1
    if 'answer_url' in v:
        x = v['answer_url']
        if not (type(x) is list and len(x) == 1):
            return False
        x = x[0]
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
    return (_meets275(v) and _meets276(v))
def _sound283(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'digits' in v:
        return False
    x = v['digits']
    if not (type(x) is str and (x in _T115 or _is_new(x, _T115, _f114))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound284(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'event_url' in v:
        return False
    x = v['event_url']
    if not (type(x) is list and len(x) == 1):
        return False
    x = x[0]
    if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _f286(v):
    return (type(v) is dict and ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v) and 'type' in v and ((type(v['type']) is str and v['type'] == 'ncco') and ('url' not in v or _meets108(v['url'])) and ('ncco' not in v or _meets246(v['ncco']))) and v.keys() <= {'type', 'url', 'ncco'})
def _sound287(v):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
        count += 1
    if 'ncco' in v:
        x = v['ncco']
        if not _sound271(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not 'url' in v) if (type(v) is dict and 'ncco' in v) else 'url' in v)
def _sound285(v):
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
        if not _sound287(x):
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
def _meets289(v):
    return (type(v) is list and _meets108(v) and _all203(v))
def _sound288(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'stream_url' in v:
        return False
    x = v['stream_url']
    if not _sound206(x):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound208(x):
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
def _sound290(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T222 or _is_new(x, _T222, _f221))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound208(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T224 or _is_new(x, _T224, _f223))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound208(x):
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
_a292 = ASSERTIONS['x-known'](['conversation'])
def _f293(v):
    return (type(v) is dict and (('language' not in v or _meets151(v['language'])) and ('sentiment_analysis' not in v or _meets102(v['sentiment_analysis'])) and ('event_url' not in v or _meets108(v['event_url'])) and ('event_method' not in v or _meets110(v['event_method']))) and v.keys() <= {'language', 'sentiment_analysis', 'event_url', 'event_method'})
def _f294(v):
    return ((v.isascii() or is_plain(v, 0)) and _a292(v))
_T295 = set()  # _f294
def _sound296(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound297(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T161 or _is_new(x, _T161, _f160))):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
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
def _sound291(v):
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
        if not (type(x) is str and (x in _T118 or _is_new(x, _T118, _f117))):
            return False
        count += 1
    if 'event_method' in v:
        x = v['event_method']
        if not (type(x) is str and x in {'GET', 'POST'}):
            return False
        count += 1
    if 'split' in v:
        x = v['split']
        if not (type(x) is str and (x in _T295 or _is_new(x, _T295, _f294))):
            return False
        count += 1
    if 'format' in v:
        x = v['format']
        if not (type(x) is str and x in {'mp3', 'wav', 'vorbis'}):
            return False
        count += 1
    if 'retention_ttl' in v:
        x = v['retention_ttl']
        if not _sound296(x):
            return False
        count += 1
    if 'timeout' in v:
        x = v['timeout']
        if not _sound296(x):
            return False
        count += 1
    if 'transcription' in v:
        x = v['transcription']
        if not _sound297(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return True
def _sound298(v):
    if not type(v) is dict:
        return False
    count = 1
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and (x in _T222 or _is_new(x, _T222, _f221))):
        return False
    if '$schema' in v:
        x = v['$schema']
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
        count += 1
    if 'loop' in v:
        x = v['loop']
        if not _sound208(x):
            return False
        count += 1
    if 'level' in v:
        x = v['level']
        if not ((type(x) is int or type(x) is float) and -1 <= x <= 1):
            return False
        count += 1
    if 'language' in v:
        x = v['language']
        if not (type(x) is str and (x in _T224 or _is_new(x, _T224, _f223))):
            return False
        count += 1
    if 'style' in v:
        x = v['style']
        if not _sound208(x):
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
def _sound299(v):
    return (type(v) is str and (v in _T115 or _is_new(v, _T115, _f114)))
def _f301(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p2(v)))
_T302 = set()  # _f301
def _sound300(v):
    return (type(v) is str and (v in _T302 or _is_new(v, _T302, _f301)))
def _sound303(v):
    return (type(v) is str and (v in _T134 or _is_new(v, _T134, _f133)))
def _f305(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('sip-uri', v) and SEMANTIC_CHECKS['sip-uri'](v) is None))
_T306 = set()  # _f305
def _sound304(v):
    return (type(v) is str and (v in _T306 or _is_new(v, _T306, _f305)))
def _f308(v):
    return ((v.isascii() or is_plain(v, 0)) and (matches('ssml', v) and SEMANTIC_CHECKS['ssml'](v) is None))
_T309 = set()  # _f308
def _sound307(v):
    return (type(v) is str and (v in _T309 or _is_new(v, _T309, _f308)))
def _f311(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('url', v) and SEMANTIC_CHECKS['url'](v) is None))
_T312 = set()  # _f311
def _sound310(v):
    return (type(v) is str and (v in _T312 or _is_new(v, _T312, _f311)))
def _f314(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and matches('websocket-uri', v) and SEMANTIC_CHECKS['websocket-uri'](v) is None))
_T315 = set()  # _f314
def _sound313(v):
    return (type(v) is str and (v in _T315 or _is_new(v, _T315, _f314)))
def _all317(v):
    for item in v:
        if (not (type(item) is str and len(item) >= 1)):
            return False
    return True
def _all318(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is str and len(v[item]) >= 1))):
            return False
    return True
def _meets319(v):
    return (type(v) is list and _all317(v))
def _all320(v):
    for item in v:
        if (not (item in {} or _meets319(v[item]))):
            return False
    return True
def _sound321(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound323(v):
    return (type(v) is str and ((v.isascii() or is_plain(v, 0)) and len(v) >= 1))
def _sound322(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound323
        if not (f and f(x)):
            return False
    return True
def _sound324(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return True
def _sound325(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound324
        if not (f and f(x)):
            return False
    return True
def _sound316(v):
    if not type(v) is dict:
        return False
    count = 0
    if 'paths' in v:
        x = v['paths']
        if not _sound321(x):
            return False
        count += 1
    if 'schemas' in v:
        x = v['schemas']
        if not _sound322(x):
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
        if not _sound324(x):
            return False
        count += 1
    if 'per-path-ignores' in v:
        x = v['per-path-ignores']
        if not _sound325(x):
            return False
        count += 1
    if 'breaks' in v:
        x = v['breaks']
        if not _sound325(x):
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
def _p328(v):
    global _p328
    _p328 = re.compile('[$]\\Z').search
    return _p328(v)
def _f329(v):
    return ((not _p33(v)) and _p328(v))
_T330 = set()  # _f329
def _p331(v):
    global _p331
    _p331 = re.compile('[^A-Za-z0-9./#$_~-]|^/').search
    return _p331(v)
def _meets332(v):
    return (type(v) is dict and _meets327(v) and (not ('$id' in v or '$schema' in v or 'x-emptyIsAbsent' in v)))
def _all333(v):
    for item in v:
        if (not (item in {} or _meets332(v[item]))):
            return False
    return True
def _p334(v):
    global _p334
    _p334 = re.compile('[\\\\][A-Za-z0-9<>]|[(][?][^:]|\\[\\[|\\[\\^?\\]|[&][&]|[~][~]|[{][0-9,]*[ \t\r\n]').search
    return _p334(v)
def _p335(v):
    global _p335
    _p335 = re.compile('^(?:[^\\[\\\\$]|[\\\\][^\n]|\\[(?:[^\\]\\\\]|[\\\\][^\n])*\\])*[$][^\n]').search
    return _p335(v)
def _all337(v):
    for item in v:
        if (not (item in {} or _meets336(v[item]))):
            return False
    return True
def _all339(v):
    for item in v:
        if (not _meets336(item)):
            return False
    return True
def _meets338(v):
    return (type(v) is list and _all339(v) and len(v) >= 1)
def _meets336(v):
    return (type(v) is dict and _meets332(v) and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets336(v['items'])) and ('then' not in v or _meets336(v['then'])) and ('else' not in v or _meets336(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets336(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all337(v['properties']))) and ('allOf' not in v or _meets338(v['allOf']))))
def _all340(v):
    for item in v:
        if (not _meets332(item)):
            return False
    return True
def _all341(v):
    for item in v:
        if (not (item in {} or (type(v[item]) is list and _all317(v[item]) and len(v[item]) >= 1))):
            return False
    return True
def _p342(v):
    global _p342
    _p342 = re.compile('^[a-z0-9]+(?:-[a-z0-9]+)*\\Z').search
    return _p342(v)
def _f343(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p342(v))
_T344 = set()  # _f343
def _f345(v):
    return (type(v) is dict and ('rule' in v and 'text' in v) and ((type(v['rule']) is str and (v['rule'] in _T344 or _is_new(v['rule'], _T344, _f343))) and (type(v['text']) is str and len(v['text']) >= 1)) and v.keys() <= {'rule', 'text'})
def _meets327(v):
    return (type(v) is dict and (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T330 or _is_new(v['pattern'], _T330, _f329))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or 'properties' in v or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v))) and (('$comment' not in v or (type(v['$comment']) is str and len(v['$comment']) >= 1)) and ('$ref' not in v or (type(v['$ref']) is str and (not _p331(v['$ref'])))) and ('$defs' not in v or (type(v['$defs']) is dict and _all333(v['$defs']))) and ('title' not in v or (type(v['title']) is str and len(v['title']) >= 1)) and ('description' not in v or (type(v['description']) is str and len(v['description']) >= 1)) and ('examples' not in v or type(v['examples']) is list) and ('deprecated' not in v or v['deprecated'] is True) and ('type' not in v or (type(v['type']) is str and v['type'] in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'})) and ('enum' not in v or (type(v['enum']) is list and len(v['enum']) >= 1)) and ('format' not in v or (type(v['format']) is str and v['format'] in {'e164', 'sip-uri', 'websocket-uri', 'url', 'dtmf', 'l16', 'ssml'})) and ('pattern' not in v or (type(v['pattern']) is str and ((not _p334(v['pattern'])) and (not _p335(v['pattern']))) and len(v['pattern']) >= 1)) and ('minLength' not in v or ((type(v['minLength']) is int or (type(v['minLength']) is float and v['minLength'].is_integer())) and v['minLength'] >= 0)) and ('maxLength' not in v or ((type(v['maxLength']) is int or (type(v['maxLength']) is float and v['maxLength'].is_integer())) and v['maxLength'] >= 0)) and ('minimum' not in v or (type(v['minimum']) is int or type(v['minimum']) is float)) and ('maximum' not in v or (type(v['maximum']) is int or type(v['maximum']) is float)) and ('exclusiveMinimum' not in v or (type(v['exclusiveMinimum']) is int or type(v['exclusiveMinimum']) is float)) and ('exclusiveMaximum' not in v or (type(v['exclusiveMaximum']) is int or type(v['exclusiveMaximum']) is float)) and ('items' not in v or _meets332(v['items'])) and ('minItems' not in v or ((type(v['minItems']) is int or (type(v['minItems']) is float and v['minItems'].is_integer())) and v['minItems'] >= 0)) and ('maxItems' not in v or ((type(v['maxItems']) is int or (type(v['maxItems']) is float and v['maxItems'].is_integer())) and v['maxItems'] >= 0)) and ('uniqueItems' not in v or v['uniqueItems'] is True) and ('contains' not in v or _meets336(v['contains'])) and ('properties' not in v or (type(v['properties']) is dict and _all333(v['properties']))) and ('required' not in v or (type(v['required']) is list and _all317(v['required']) and len(v['required']) >= 1)) and ('additionalProperties' not in v or (v['additionalProperties'] is False if type(v['additionalProperties']) is bool else _meets332(v['additionalProperties']))) and ('propertyNames' not in v or _meets336(v['propertyNames'])) and ('minProperties' not in v or ((type(v['minProperties']) is int or (type(v['minProperties']) is float and v['minProperties'].is_integer())) and v['minProperties'] >= 0)) and ('maxProperties' not in v or ((type(v['maxProperties']) is int or (type(v['maxProperties']) is float and v['maxProperties'].is_integer())) and v['maxProperties'] >= 0)) and ('allOf' not in v or (type(v['allOf']) is list and _all340(v['allOf']) and len(v['allOf']) >= 1)) and ('anyOf' not in v or _meets338(v['anyOf'])) and ('oneOf' not in v or _meets338(v['oneOf'])) and ('not' not in v or _meets336(v['not'])) and ('if' not in v or _meets336(v['if'])) and ('then' not in v or _meets332(v['then'])) and ('else' not in v or _meets332(v['else'])) and ('x-maxJsonBytes' not in v or ((type(v['x-maxJsonBytes']) is int or (type(v['x-maxJsonBytes']) is float and v['x-maxJsonBytes'].is_integer())) and v['x-maxJsonBytes'] >= 2)) and ('x-maxTextLength' not in v or ((type(v['x-maxTextLength']) is int or (type(v['x-maxTextLength']) is float and v['x-maxTextLength'].is_integer())) and v['x-maxTextLength'] >= 0)) and ('x-tolerated' not in v or (v['x-tolerated'] is True if type(v['x-tolerated']) is bool else _meets336(v['x-tolerated']))) and ('x-alias-of' not in v or (type(v['x-alias-of']) is str and len(v['x-alias-of']) >= 1)) and ('x-emptyIsAbsent' not in v or v['x-emptyIsAbsent'] is True) and ('x-known' not in v or (type(v['x-known']) is list and _all173(v['x-known']) and len(v['x-known']) >= 1)) and ('x-synonyms' not in v or (type(v['x-synonyms']) is dict and _all341(v['x-synonyms']) and len(v['x-synonyms']) >= 1)) and ('x-message' not in v or _f345(v['x-message']))) and v.keys() <= {'$schema', '$id', '$comment', '$ref', '$defs', 'title', 'description', 'examples', 'default', 'deprecated', 'type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'properties', 'required', 'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'x-maxJsonBytes', 'x-maxTextLength', 'x-tolerated', 'x-alias-of', 'x-emptyIsAbsent', 'x-known', 'x-synonyms', 'x-message'})
def _p346(v):
    global _p346
    _p346 = re.compile('^https://voiceschema[.]github[.]io/schemas/v1/[a-z0-9/-]+[.]json\\Z').search
    return _p346(v)
def _f347(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p346(v))
_T348 = set()  # _f347
def _f349(v):
    return (type(v) is dict and ('description' in v or 'x-alias-of' in v))
def _all350(v):
    for item in v:
        if (not (item in {} or _f349(v[item]))):
            return False
    return True
def _f352(v):
    return ((v.isascii() or is_plain(v, 0)) and (not _p331(v)))
_T353 = set()  # _f352
def _sound355(v):
    if not _sound351(v):
        return False
    return (type(v) is dict and (not ('$id' in v or '$schema' in v or 'x-emptyIsAbsent' in v)))
def _sound354(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound355
        if not (f and f(x)):
            return False
    return True
def _sound356(v):
    if not is_plain(v, _LEVELS):
        return False
    return type(v) is list
def _sound357(v):
    return v is True
def _sound358(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is list and len(v) >= 1)
def _f359(v):
    return ((v.isascii() or is_plain(v, 0)) and (((not _p334(v)) and (not _p335(v))) and len(v) >= 1))
_T360 = set()  # _f359
def _sound361(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 0)
def _sound362(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound363(v):
    if not _sound355(v):
        return False
    return (type(v) is dict and (not ('x-tolerated' in v or 'x-alias-of' in v or 'x-known' in v or 'deprecated' in v)) and (('items' not in v or _meets336(v['items'])) and ('then' not in v or _meets336(v['then'])) and ('else' not in v or _meets336(v['else'])) and ('additionalProperties' not in v or ((not type(v['additionalProperties']) is dict) or _meets336(v['additionalProperties']))) and ('properties' not in v or (type(v['properties']) is dict and _all337(v['properties']))) and ('allOf' not in v or _meets338(v['allOf']))))
def _sound364(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
    return len(v) >= 1
def _sound366(v):
    return v is False
def _sound365(v):
    if not (_sound366 if type(v) is bool else _sound355)(v):
        return False
    return True
def _sound367(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound355(x):
            return False
    return len(v) >= 1
def _sound368(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound363(x):
            return False
    return len(v) >= 1
def _sound369(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 2)
def _sound370(v):
    if not (_sound357 if type(v) is bool else _sound363)(v):
        return False
    return True
def _sound371(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return len(v) >= 1
def _sound372(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _sound364
        if not (f and f(x)):
            return False
    return len(v) >= 1
def _f374(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p342(v)))
_T375 = set()  # _f374
def _sound373(v):
    if not type(v) is dict:
        return False
    count = 2
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T375 or _is_new(x, _T375, _f374))):
        return False
    if not 'text' in v:
        return False
    x = v['text']
    if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
        return False
    if not count == len(v):
        return False
    return True
def _sound351(v):
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
        if not (type(x) is str and (x in _T353 or _is_new(x, _T353, _f352))):
            return False
        count += 1
    if '$defs' in v:
        x = v['$defs']
        if not _sound354(x):
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
        if not _sound356(x):
            return False
        count += 1
    if 'default' in v:
        x = v['default']
        if not _plain(x):
            return False
        count += 1
    if 'deprecated' in v:
        x = v['deprecated']
        if not _sound357(x):
            return False
        count += 1
    if 'type' in v:
        x = v['type']
        if not (type(x) is str and x in {'null', 'boolean', 'object', 'array', 'number', 'integer', 'string'}):
            return False
        count += 1
    if 'enum' in v:
        x = v['enum']
        if not _sound358(x):
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
        if not (type(x) is str and (x in _T360 or _is_new(x, _T360, _f359))):
            return False
        count += 1
    if 'minLength' in v:
        x = v['minLength']
        if not _sound361(x):
            return False
        count += 1
    if 'maxLength' in v:
        x = v['maxLength']
        if not _sound361(x):
            return False
        count += 1
    if 'minimum' in v:
        x = v['minimum']
        if not _sound362(x):
            return False
        count += 1
    if 'maximum' in v:
        x = v['maximum']
        if not _sound362(x):
            return False
        count += 1
    if 'exclusiveMinimum' in v:
        x = v['exclusiveMinimum']
        if not _sound362(x):
            return False
        count += 1
    if 'exclusiveMaximum' in v:
        x = v['exclusiveMaximum']
        if not _sound362(x):
            return False
        count += 1
    if 'items' in v:
        x = v['items']
        if not _sound355(x):
            return False
        count += 1
    if 'minItems' in v:
        x = v['minItems']
        if not _sound361(x):
            return False
        count += 1
    if 'maxItems' in v:
        x = v['maxItems']
        if not _sound361(x):
            return False
        count += 1
    if 'uniqueItems' in v:
        x = v['uniqueItems']
        if not _sound357(x):
            return False
        count += 1
    if 'contains' in v:
        x = v['contains']
        if not _sound363(x):
            return False
        count += 1
    if 'properties' in v:
        x = v['properties']
        if not _sound354(x):
            return False
        count += 1
    if 'required' in v:
        x = v['required']
        if not _sound364(x):
            return False
        count += 1
    if 'additionalProperties' in v:
        x = v['additionalProperties']
        if not _sound365(x):
            return False
        count += 1
    if 'propertyNames' in v:
        x = v['propertyNames']
        if not _sound363(x):
            return False
        count += 1
    if 'minProperties' in v:
        x = v['minProperties']
        if not _sound361(x):
            return False
        count += 1
    if 'maxProperties' in v:
        x = v['maxProperties']
        if not _sound361(x):
            return False
        count += 1
    if 'allOf' in v:
        x = v['allOf']
        if not _sound367(x):
            return False
        count += 1
    if 'anyOf' in v:
        x = v['anyOf']
        if not _sound368(x):
            return False
        count += 1
    if 'oneOf' in v:
        x = v['oneOf']
        if not _sound368(x):
            return False
        count += 1
    if 'not' in v:
        x = v['not']
        if not _sound363(x):
            return False
        count += 1
    if 'if' in v:
        x = v['if']
        if not _sound363(x):
            return False
        count += 1
    if 'then' in v:
        x = v['then']
        if not _sound355(x):
            return False
        count += 1
    if 'else' in v:
        x = v['else']
        if not _sound355(x):
            return False
        count += 1
    if 'x-maxJsonBytes' in v:
        x = v['x-maxJsonBytes']
        if not _sound369(x):
            return False
        count += 1
    if 'x-maxTextLength' in v:
        x = v['x-maxTextLength']
        if not _sound361(x):
            return False
        count += 1
    if 'x-tolerated' in v:
        x = v['x-tolerated']
        if not _sound370(x):
            return False
        count += 1
    if 'x-alias-of' in v:
        x = v['x-alias-of']
        if not (type(x) is str and ((x.isascii() or is_plain(x, 0)) and len(x) >= 1)):
            return False
        count += 1
    if 'x-emptyIsAbsent' in v:
        x = v['x-emptyIsAbsent']
        if not _sound357(x):
            return False
        count += 1
    if 'x-known' in v:
        x = v['x-known']
        if not _sound371(x):
            return False
        count += 1
    if 'x-synonyms' in v:
        x = v['x-synonyms']
        if not _sound372(x):
            return False
        count += 1
    if 'x-message' in v:
        x = v['x-message']
        if not _sound373(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return (((not ('pattern' in v and (type(v['pattern']) is str and (v['pattern'] in _T330 or _is_new(v['pattern'], _T330, _f329))))) or 'not' in v) and ((not 'x-tolerated' in v) or (not ('$ref' in v or 'allOf' in v or 'anyOf' in v or 'oneOf' in v or 'if' in v or 'items' in v or 'properties' in v or 'additionalProperties' in v or 'propertyNames' in v or 'contains' in v))) and ((not 'x-alias-of' in v) or 'not' in v) and ((not 'x-maxJsonBytes' in v) or ('maxProperties' in v and 'propertyNames' in v)))
def _sound326(v):
    if not _sound351(v):
        return False
    return (type(v) is dict and ('$schema' in v and '$id' in v and 'title' in v and 'description' in v and 'examples' in v) and ((type(v['$schema']) is str and v['$schema'] == 'https://json-schema.org/draft/2020-12/schema') and (type(v['$id']) is str and (v['$id'] in _T348 or _is_new(v['$id'], _T348, _f347))) and (type(v['examples']) is list and len(v['examples']) >= 1) and ('properties' not in v or (type(v['properties']) is dict and _all350(v['properties'])))))
def _f377(v):
    return (type(v) is dict and ('path' in v and 'reason' in v) and (type(v['path']) is str and type(v['reason']) is str) and v.keys() <= {'path', 'reason'})
def _all378(v):
    for item in v:
        if (not _f377(item)):
            return False
    return True
def _f379(v):
    return (type(v) is dict and ('path' in v and 'schema' in v) and (type(v['path']) is str and (type(v['schema']) is str or type(v['schema']) is type(None))) and v.keys() <= {'path', 'schema'})
def _all380(v):
    for item in v:
        if (not _f379(item)):
            return False
    return True
def _meets381(v):
    return (type(v) is dict and ('path' in v and 'line' in v and 'column' in v and 'end_line' in v and 'end_column' in v and 'severity' in v and 'rule' in v and 'message' in v and 'instance_location' in v and 'schema_location' in v and 'suggestion' in v and 'container' in v) and (type(v['path']) is str and ((type(v['line']) is int or (type(v['line']) is float and v['line'].is_integer())) and v['line'] >= 1) and ((type(v['column']) is int or (type(v['column']) is float and v['column'].is_integer())) and v['column'] >= 1) and ((type(v['end_line']) is int or (type(v['end_line']) is float and v['end_line'].is_integer())) and v['end_line'] >= 1) and ((type(v['end_column']) is int or (type(v['end_column']) is float and v['end_column'].is_integer())) and v['end_column'] >= 1) and (type(v['severity']) is str and v['severity'] in {'error', 'warning'}) and (type(v['rule']) is str and (v['rule'] in _T344 or _is_new(v['rule'], _T344, _f343))) and (type(v['message']) is str and len(v['message']) >= 1) and type(v['instance_location']) is str and type(v['schema_location']) is str and (type(v['suggestion']) is str or type(v['suggestion']) is type(None)) and (type(v['container']) is str or type(v['container']) is type(None))) and v.keys() <= {'path', 'line', 'column', 'end_line', 'end_column', 'severity', 'rule', 'message', 'instance_location', 'schema_location', 'suggestion', 'container'})
def _all382(v):
    for item in v:
        if (not _meets381(item)):
            return False
    return True
def _sound384(v):
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
def _sound383(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound384(x):
            return False
    return True
def _sound385(v):
    if not type(v) is list:
        return False
    for x in v:
        if not (type(x) is str and (x.isascii() or is_plain(x, 0))):
            return False
    return True
def _sound388(v):
    if not is_plain(v, _LEVELS):
        return False
    return (type(v) is str or type(v) is type(None))
def _sound387(v):
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
    if not _sound388(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound386(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound387(x):
            return False
    return True
def _sound391(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return ((type(v) is int or (type(v) is float and v.is_integer())) and v >= 1)
def _sound390(v):
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
    if not _sound391(x):
        return False
    if not 'column' in v:
        return False
    x = v['column']
    if not _sound391(x):
        return False
    if not 'end_line' in v:
        return False
    x = v['end_line']
    if not _sound391(x):
        return False
    if not 'end_column' in v:
        return False
    x = v['end_column']
    if not _sound391(x):
        return False
    if not 'severity' in v:
        return False
    x = v['severity']
    if not (type(x) is str and x in {'error', 'warning'}):
        return False
    if not 'rule' in v:
        return False
    x = v['rule']
    if not (type(x) is str and (x in _T375 or _is_new(x, _T375, _f374))):
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
    if not _sound388(x):
        return False
    if not 'container' in v:
        return False
    x = v['container']
    if not _sound388(x):
        return False
    if not count == len(v):
        return False
    return True
def _sound389(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound390(x):
            return False
    return True
def _sound376(v):
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
    if not _sound361(x):
        return False
    if not 'skipped' in v:
        return False
    x = v['skipped']
    if not _sound361(x):
        return False
    if not 'errors' in v:
        return False
    x = v['errors']
    if not _sound361(x):
        return False
    if not 'warnings' in v:
        return False
    x = v['warnings']
    if not _sound361(x):
        return False
    if not 'unreadable' in v:
        return False
    x = v['unreadable']
    if not _sound383(x):
        return False
    if not 'resembling' in v:
        return False
    x = v['resembling']
    if not _sound385(x):
        return False
    if not 'results' in v:
        return False
    x = v['results']
    if not _sound386(x):
        return False
    if not 'problems' in v:
        return False
    x = v['problems']
    if not _sound389(x):
        return False
    if not count == len(v):
        return False
    return True
def _meets395(v):
    return ((not (not type(v) is type(None))) or type(v) is str)
def _meets396(v):
    return ((not (not (type(v) is type(None) or (type(v) is int or type(v) is float)))) or type(v) is str)
def _f397(v):
    return (type(v) is dict and ('href' not in v or type(v['href']) is str))
def _f398(v):
    return (type(v) is dict and ('self' not in v or _f397(v['self'])))
def _meets394(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and type(v['status']) is str and ('direction' not in v or _meets395(v['direction'])) and ('rate' not in v or _meets396(v['rate'])) and ('price' not in v or _meets396(v['price'])) and ('duration' not in v or _meets396(v['duration'])) and ('start_time' not in v or _meets395(v['start_time'])) and ('end_time' not in v or _meets395(v['end_time'])) and ('network' not in v or _meets395(v['network'])) and ('to' not in v or ((not (not type(v['to']) is list)) or type(v['to']) is dict)) and ('from' not in v or ((not (not type(v['from']) is list)) or type(v['from']) is dict)) and ('_links' not in v or _f398(v['_links']))))
def _meets400(v):
    return (type(v) is dict and ('message' in v and 'uuid' in v) and (type(v['message']) is str and type(v['uuid']) is str))
def _f402(v):
    return (type(v) is dict and 'calls' in v)
def _meets404(v):
    return (type(v) is dict and ('self' not in v or _f397(v['self'])))
def _all405(v):
    for item in v:
        if (not _meets394(item)):
            return False
    return True
def _f406(v):
    return (type(v) is dict and 'calls' in v and (type(v['calls']) is list and _all405(v['calls'])))
def _meets403(v):
    return (type(v) is dict and '_embedded' in v and (('count' not in v or (type(v['count']) is int or (type(v['count']) is float and v['count'].is_integer()))) and ('page_size' not in v or (type(v['page_size']) is int or (type(v['page_size']) is float and v['page_size'].is_integer()))) and ('record_index' not in v or (type(v['record_index']) is int or (type(v['record_index']) is float and v['record_index'].is_integer()))) and ('_links' not in v or _meets404(v['_links'])) and _f406(v['_embedded'])))
def _meets408(v):
    return (type(v) is dict and ((type(v) is dict and (((not 'answer_url' in v) if 'answer_url' in v else (not 'answer_method' in v)) if 'ncco' in v else 'answer_url' in v)) and ((not 'from' in v) if ('random_from_number' in v and _f51(v['random_from_number'])) else 'from' in v) and (type(v) is dict and (('from' not in v or _f234(v['from'])) if ('to' in v and _meets48(v['to'])) else ('from' not in v or _f234(v['from'])))) and ((not 'machine_detection' in v) or (not ('advanced_machine_detection' in v or 'advancedMachineDetection' in v)))) and 'to' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['to']) is list and len(v['to']) <= 1 and _all244(v['to']) and len(v['to']) >= 1) and ('from' not in v or _f245(v['from'])) and ('random_from_number' not in v or _meets102(v['random_from_number'])) and ('ncco' not in v or _meets246(v['ncco'])) and ('answer_url' not in v or _meets108(v['answer_url'])) and ('answer_method' not in v or _meets110(v['answer_method'])) and ('event_url' not in v or _meets108(v['event_url'])) and ('event_method' not in v or _meets110(v['event_method'])) and ('machine_detection' not in v or (type(v['machine_detection']) is str and v['machine_detection'] in {'continue', 'hangup'})) and ('advanced_machine_detection' not in v or _meets106(v['advanced_machine_detection'])) and 'advancedMachineDetection' not in v and ('length_timer' not in v or _f262(v['length_timer'])) and ('ringing_timer' not in v or _f104(v['ringing_timer']))) and v.keys() <= {'$schema', 'to', 'from', 'random_from_number', 'ncco', 'answer_url', 'answer_method', 'event_url', 'event_method', 'machine_detection', 'advanced_machine_detection', 'advancedMachineDetection', 'length_timer', 'ringing_timer'})
def _f411(v):
    return (type(v) is dict and (('url' not in v or type(v['url']) is str) and ('type' not in v or type(v['type']) is str)))
def _meets410(v):
    return (type(v) is dict and 'original_request' in v and (('reason' not in v or type(v['reason']) is str) and _f411(v['original_request']) and ('uuid' not in v or _meets395(v['uuid'])) and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('timestamp' not in v or _meets395(v['timestamp']))))
def _meets413(v):
    return (type(v) is dict and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] in {'start', 'stop'}) and ('event_url' not in v or _meets108(v['event_url'])) and ('event_method' not in v or _meets110(v['event_method'])) and ('split' not in v or (type(v['split']) is str and _a292(v['split']))) and ('format' not in v or (type(v['format']) is str and v['format'] in {'mp3', 'wav', 'vorbis'})) and ('retention_ttl' not in v or (type(v['retention_ttl']) is int or type(v['retention_ttl']) is float)) and ('timeout' not in v or (type(v['timeout']) is int or type(v['timeout']) is float)) and ('transcription' not in v or _f293(v['transcription']))) and v.keys() <= {'$schema', 'action', 'event_url', 'event_method', 'split', 'format', 'retention_ttl', 'timeout', 'transcription'})
def _p415(v):
    global _p415
    _p415 = re.compile('^(?:[Hh]ang|HANG|(?:[Uu]n|UN)?(?:[Mm]u|MU|[Ee]ar|EAR))').search
    return _p415(v)
_T416 = set()  # _p415
def _meets417(v):
    return (type(v) is dict and (((not ('url' in v or 'ncco' in v)) if 'destination' in v else 'destination' in v) if ('action' in v and (type(v['action']) is str and v['action'] == 'transfer')) else ((not ('action' in v and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff'}))) or (not ('destination' in v or 'url' in v or 'ncco' in v)))) and 'action' in v and (('$schema' not in v or type(v['$schema']) is str) and (type(v['action']) is str and v['action'] in {'hangup', 'mute', 'unmute', 'earmuff', 'unearmuff', 'transfer'}) and ('destination' not in v or _f286(v['destination']))) and v.keys() <= {'$schema', 'action', 'destination', 'url', 'ncco'})
def _f419(v):
    return (type(v) is str and (not v == 'clear'))
def _p422(v):
    global _p422
    _p422 = re.compile('^websocket:').search
    return _p422(v)
_T423 = set()  # _p422
def _f426(v):
    return ((not (not (type(v) is int or (type(v) is float and v.is_integer())))) or type(v) is str)
def _f427(v):
    return (type(v) is dict and (('name' not in v or type(v['name']) is str) and ('reason' not in v or type(v['reason']) is str)))
def _all428(v):
    for item in v:
        if (not _f427(item)):
            return False
    return True
def _meets425(v):
    return (type(v) is dict and (('type' not in v or _f426(v['type'])) and ('title' not in v or type(v['title']) is str) and ('error_title' not in v or type(v['error_title']) is str) and ('detail' not in v or type(v['detail']) is str) and ('invalid_parameters' not in v or ((not (not type(v['invalid_parameters']) is dict)) or (type(v['invalid_parameters']) is list and _all428(v['invalid_parameters']))))))
def _meets430(v):
    return (type(v) is dict and ('transcription_url' in v or 'status' in v) and (('transcription_url' not in v or type(v['transcription_url']) is str) and ('status' not in v or type(v['status']) is str) and ('type' not in v or type(v['type']) is str) and ('recording_uuid' not in v or _meets395(v['recording_uuid'])) and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('provider' not in v or _meets395(v['provider']))))
def _f433(v):
    return ((not (not type(v) is type(None))) or (type(v) is int or (type(v) is float and v.is_integer())))
def _meets432(v):
    return (type(v) is dict and 'recording_url' in v and (type(v['recording_url']) is str and ('recording_uuid' not in v or _meets395(v['recording_uuid'])) and ('size' not in v or _f433(v['size'])) and ('start_time' not in v or _meets395(v['start_time'])) and ('end_time' not in v or _meets395(v['end_time'])) and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('timestamp' not in v or _meets395(v['timestamp']))))
def _meets435(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v) and (type(v['uuid']) is str and type(v['status']) is str and ('direction' not in v or type(v['direction']) is str) and ('conversation_uuid' not in v or type(v['conversation_uuid']) is str)))
_a438 = ASSERTIONS['x-known'](['started', 'ringing', 'answered', 'busy', 'cancelled', 'unanswered', 'rejected', 'failed', 'disconnected', 'human', 'machine', 'timeout', 'completed', 'success', 'failure', 'unknown', 'transcribed', 'transfer', 'input', 'finished', 'stopped', 'interrupted'])
def _meets437(v):
    return (type(v) is dict and 'status' in v and (('from' not in v or _meets395(v['from'])) and ('to' not in v or _meets395(v['to'])) and ('uuid' not in v or _meets395(v['uuid'])) and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('timestamp' not in v or _meets395(v['timestamp'])) and ('call_uuid' not in v or _meets395(v['call_uuid'])) and ('status' not in v or (type(v['status']) is str and _a438(v['status']))) and ('direction' not in v or _meets395(v['direction'])) and ('detail' not in v or _meets395(v['detail'])) and ('sip_code' not in v or _f433(v['sip_code'])) and ('sub_state' not in v or _meets395(v['sub_state'])) and ('start_time' not in v or _meets395(v['start_time'])) and ('end_time' not in v or _meets395(v['end_time'])) and ('duration' not in v or _meets396(v['duration'])) and ('rate' not in v or _meets396(v['rate'])) and ('price' not in v or _meets396(v['price'])) and ('network' not in v or _meets395(v['network'])) and ('disconnected_by' not in v or _meets395(v['disconnected_by'])) and ('headers' not in v or type(v['headers']) is dict)))
def _meets440(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v) and (('conversation_uuid_from' not in v or type(v['conversation_uuid_from']) is str) and ('conversation_uuid_to' not in v or type(v['conversation_uuid_to']) is str) and ('uuid' not in v or _meets395(v['uuid'])) and ('timestamp' not in v or _meets395(v['timestamp'])) and ('type' not in v or type(v['type']) is str)))
def _f443(v):
    return (True if (type(v) is str or type(v) is type(None)) else (type(v) is dict and (('digits' not in v or _meets395(v['digits'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)))))
def _f444(v):
    return (type(v) is dict and (('text' not in v or type(v['text']) is str) and ('confidence' not in v or ((not (not type(v['confidence']) is str)) or (type(v['confidence']) is int or type(v['confidence']) is float)))))
def _all445(v):
    for item in v:
        if (not _f444(item)):
            return False
    return True
def _f446(v):
    return (type(v) is dict and (('timeout_reason' not in v or _meets395(v['timeout_reason'])) and ('error' not in v or _meets395(v['error'])) and ('recording_url' not in v or _meets395(v['recording_url'])) and ('results' not in v or (type(v['results']) is list and _all445(v['results'])))))
def _meets442(v):
    return (type(v) is dict and ('dtmf' in v or 'speech' in v) and (('from' not in v or _meets395(v['from'])) and ('to' not in v or _meets395(v['to'])) and ('uuid' not in v or _meets395(v['uuid'])) and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('timestamp' not in v or _meets395(v['timestamp'])) and ('dtmf' not in v or _f443(v['dtmf'])) and ('timed_out' not in v or ((not (not type(v['timed_out']) is str)) or type(v['timed_out']) is bool)) and ('speech' not in v or _f446(v['speech']))))
def _meets448(v):
    return (type(v) is dict and 'payload' in v and (type(v['payload']) is dict and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('timestamp' not in v or _meets395(v['timestamp']))))
def _meets450(v):
    return (type(v) is dict and 'reason' in v and (type(v['reason']) is str and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('timestamp' not in v or _meets395(v['timestamp']))))
def _meets453(v):
    return (type(v) is dict and (('from' not in v or _meets395(v['from'])) and ('to' not in v or _meets395(v['to'])) and ('from_user' not in v or _meets395(v['from_user'])) and ('endpoint_type' not in v or _meets395(v['endpoint_type'])) and ('uuid' not in v or _meets395(v['uuid'])) and ('conversation_uuid' not in v or _meets395(v['conversation_uuid'])) and ('region_url' not in v or _meets395(v['region_url'])) and ('custom_data' not in v or ((not (not type(v['custom_data']) is type(None))) or type(v['custom_data']) is dict)) and ('SipHeader_User-to-User' not in v or _meets395(v['SipHeader_User-to-User'])) and ('timestamp' not in v or _meets395(v['timestamp']))))
def _meets456(v):
    return (type(v) is dict and 'stream_url' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets289(v['stream_url']) and ('loop' not in v or _meets205(v['loop'])) and ('level' not in v or _meets204(v['level']))) and v.keys() <= {'$schema', 'stream_url', 'loop', 'level'})
def _meets458(v):
    return (type(v) is dict and 'digits' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets54(v['digits'])) and v.keys() <= {'$schema', 'digits'})
def _meets460(v):
    return (type(v) is dict and 'text' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets210(v['text']) and ('loop' not in v or _meets205(v['loop'])) and ('level' not in v or _meets204(v['level'])) and ('language' not in v or _meets217(v['language'])) and ('style' not in v or _meets219(v['style'])) and ('premium' not in v or _meets102(v['premium'])) and 'voice_name' not in v) and v.keys() <= {'$schema', 'text', 'loop', 'level', 'language', 'style', 'premium', 'voice_name'})
def _meets462(v):
    return (type(v) is dict and 'event_url' in v and (('$schema' not in v or type(v['$schema']) is str) and _meets108(v['event_url'])) and v.keys() <= {'$schema', 'event_url'})
def _meets463(v):
    return False
def _meets461(v):
    return (_meets462(v) if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _meets463(v))
def _meets459(v):
    return (_meets460(v) if (type(v) is dict and 'text' in v) else _meets461(v))
def _meets457(v):
    return (_meets458(v) if (type(v) is dict and 'digits' in v) else _meets459(v))
def _meets455(v):
    return (_meets456(v) if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _meets457(v))
def _meets454(v):
    return (_meets52(v) if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else _meets455(v))
def _meets452(v):
    return (_meets453(v) if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v))) else _meets454(v))
def _meets451(v):
    return (_meets437(v) if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v))))) else _meets452(v))
def _meets449(v):
    return (_meets450(v) if (type(v) is dict and 'reason' in v) else _meets451(v))
def _meets447(v):
    return (_meets448(v) if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _meets449(v))
def _meets441(v):
    return (_meets442(v) if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _meets447(v))
def _meets439(v):
    return (_meets440(v) if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else _meets441(v))
def _meets436(v):
    return (_meets437(v) if (type(v) is dict and 'status' in v and type(v['status']) is str) else _meets439(v))
def _meets434(v):
    return (_meets435(v) if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else _meets436(v))
def _meets431(v):
    return (_meets432(v) if (type(v) is dict and 'recording_url' in v) else _meets434(v))
def _meets429(v):
    return (_meets430(v) if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record')))))) else _meets431(v))
def _meets424(v):
    return (_meets425(v) if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _meets429(v))
def _meets421(v):
    return (False if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T423 or _is_new(v['event'], _T423, _p422)))) else _meets424(v))
def _meets420(v):
    return (False if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else _meets421(v))
def _meets418(v):
    return (False if (type(v) is dict and 'action' in v and _f419(v['action'])) else _meets420(v))
def _meets414(v):
    return (_meets417(v) if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T416 or _is_new(v['action'], _T416, _p415)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else _meets418(v))
def _meets412(v):
    return (_meets413(v) if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'})) else _meets414(v))
def _meets409(v):
    return (_meets410(v) if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else _meets412(v))
def _meets407(v):
    return (_meets408(v) if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else _meets409(v))
def _meets401(v):
    return (_meets403(v) if (type(v) is dict and '_embedded' in v and _f402(v['_embedded'])) else _meets407(v))
def _meets399(v):
    return (_meets400(v) if (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2) else _meets401(v))
def _meets393(v):
    return (_meets394(v) if (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) else _meets399(v))
def _sound466(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound468(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound467(v):
    if not (_sound468 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
def _sound469(v):
    if not (_sound468 if (not (type(v) is type(None) or (type(v) is int or type(v) is float))) else _plain)(v):
        return False
    return True
def _sound471(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound470(v):
    if not (_sound471 if (not type(v) is list) else _plain)(v):
        return False
    return True
_T474 = {'href': _sound466}.get
def _sound473(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T474(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T475 = {'self': _sound473}.get
def _sound472(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T475(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T476 = {'uuid': _sound466, 'conversation_uuid': _sound467, 'status': _sound466, 'direction': _sound467, 'rate': _sound469, 'price': _sound469, 'duration': _sound469, 'start_time': _sound467, 'end_time': _sound467, 'network': _sound467, 'to': _sound470, 'from': _sound470, '_links': _sound472}.get
def _sound465(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T476(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
_T479 = {'message': _sound466, 'uuid': _sound466}.get
def _sound478(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T479(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('message' in v and 'uuid' in v)
def _sound482(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound484(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound465(x):
            return False
    return True
_T485 = {'calls': _sound484}.get
def _sound483(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T485(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'calls' in v
_T486 = {'count': _sound482, 'page_size': _sound482, 'record_index': _sound482, '_links': _sound472, '_embedded': _sound483}.get
def _sound481(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T486(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return '_embedded' in v
def _sound490(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
_T492 = {'url': _sound490, 'type': _sound490}.get
def _sound491(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T492(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T493 = {'reason': _sound490, 'original_request': _sound491, 'uuid': _sound467, 'conversation_uuid': _sound467, 'timestamp': _sound467}.get
def _sound489(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T493(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'original_request' in v
def _sound497(v):
    return False
def _sound502(v):
    if not (_sound466 if (not (type(v) is int or (type(v) is float and v.is_integer()))) else _plain)(v):
        return False
    return True
_T506 = {'name': _sound466, 'reason': _sound466}.get
def _sound505(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T506(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound504(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound505(x):
            return False
    return True
def _sound503(v):
    if not (_sound504 if (not type(v) is dict) else _plain)(v):
        return False
    return True
_T507 = {'type': _sound502, 'title': _sound466, 'error_title': _sound466, 'detail': _sound466, 'invalid_parameters': _sound503}.get
def _sound501(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T507(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T510 = {'transcription_url': _sound490, 'status': _sound490, 'type': _sound490, 'recording_uuid': _sound467, 'conversation_uuid': _sound467, 'error': _plain, 'provider': _sound467}.get
def _sound509(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T510(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('transcription_url' in v or 'status' in v)
def _sound514(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or (type(v) is float and v.is_integer()))
def _sound513(v):
    if not (_sound514 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T515 = {'recording_url': _sound490, 'recording_uuid': _sound467, 'size': _sound513, 'start_time': _sound467, 'end_time': _sound467, 'conversation_uuid': _sound467, 'timestamp': _sound467}.get
def _sound512(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T515(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'recording_url' in v
_T518 = {'uuid': _sound466, 'status': _sound466, 'direction': _sound466, 'conversation_uuid': _sound466}.get
def _sound517(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T518(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('uuid' in v and 'status' in v)
def _f522(v):
    return ((v.isascii() or is_plain(v, 0)) and _a438(v))
_T523 = set()  # _f522
def _sound521(v):
    return (type(v) is str and (v in _T523 or _is_new(v, _T523, _f522)))
def _sound524(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T525 = {'from': _sound467, 'to': _sound467, 'uuid': _sound467, 'conversation_uuid': _sound467, 'timestamp': _sound467, 'call_uuid': _sound467, 'status': _sound521, 'direction': _sound467, 'detail': _sound467, 'sip_code': _sound513, 'sub_state': _sound467, 'start_time': _sound467, 'end_time': _sound467, 'duration': _sound469, 'rate': _sound469, 'price': _sound469, 'network': _sound467, 'disconnected_by': _sound467, 'headers': _sound524}.get
def _sound520(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T525(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'status' in v
_T528 = {'conversation_uuid_from': _sound490, 'conversation_uuid_to': _sound490, 'uuid': _sound467, 'timestamp': _sound467, 'type': _sound490}.get
def _sound527(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T528(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or 'type' in v)
def _sound534(v):
    return (v is True or v is False)
def _sound533(v):
    if not (_sound534 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T535 = {'digits': _sound467, 'timed_out': _sound533}.get
def _sound532(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T535(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound531(v):
    if not (_plain if (type(v) is str or type(v) is type(None)) else _sound532)(v):
        return False
    return True
def _sound540(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
def _sound539(v):
    if not (_sound540 if (not type(v) is str) else _plain)(v):
        return False
    return True
_T541 = {'text': _sound490, 'confidence': _sound539}.get
def _sound538(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T541(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound537(v):
    if not type(v) is list:
        return False
    for x in v:
        if not _sound538(x):
            return False
    return True
_T542 = {'timeout_reason': _sound467, 'error': _sound467, 'recording_url': _sound467, 'results': _sound537}.get
def _sound536(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T542(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
_T543 = {'from': _sound467, 'to': _sound467, 'uuid': _sound467, 'conversation_uuid': _sound467, 'timestamp': _sound467, 'dtmf': _sound531, 'timed_out': _sound533, 'speech': _sound536}.get
def _sound530(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T543(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return ('dtmf' in v or 'speech' in v)
_T546 = {'payload': _sound524, 'conversation_uuid': _sound467, 'timestamp': _sound467}.get
def _sound545(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T546(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'payload' in v
_T549 = {'reason': _sound490, 'conversation_uuid': _sound467, 'timestamp': _sound467}.get
def _sound548(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T549(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'reason' in v
def _sound553(v):
    if not (_sound524 if (not type(v) is type(None)) else _plain)(v):
        return False
    return True
_T554 = {'from': _sound467, 'to': _sound467, 'from_user': _sound467, 'endpoint_type': _sound467, 'uuid': _sound467, 'conversation_uuid': _sound467, 'region_url': _sound467, 'custom_data': _sound553, 'SipHeader_User-to-User': _sound467, 'timestamp': _sound467}.get
def _sound552(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T554(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound559(v):
    if not (_sound284 if (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1))) else _sound497)(v):
        return False
    return True
def _sound558(v):
    if not (_sound290 if (type(v) is dict and 'text' in v) else _sound559)(v):
        return False
    return True
def _sound557(v):
    if not (_sound283 if (type(v) is dict and 'digits' in v) else _sound558)(v):
        return False
    return True
def _sound556(v):
    if not (_sound288 if (type(v) is dict and ('stream_url' in v or 'streamUrl' in v)) else _sound557)(v):
        return False
    return True
def _sound555(v):
    if not (_sound112 if (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str) else _sound556)(v):
        return False
    return True
def _sound551(v):
    if not (_sound552 if (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v))) else _sound555)(v):
        return False
    return True
def _sound550(v):
    if not (_sound520 if (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v))))) else _sound551)(v):
        return False
    return True
def _sound547(v):
    if not (_sound548 if (type(v) is dict and 'reason' in v) else _sound550)(v):
        return False
    return True
def _sound544(v):
    if not (_sound545 if (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v) else _sound547)(v):
        return False
    return True
def _sound529(v):
    if not (_sound530 if (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v)) else _sound544)(v):
        return False
    return True
def _sound526(v):
    if not (_sound527 if (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer')))) else _sound529)(v):
        return False
    return True
def _sound519(v):
    if not (_sound520 if (type(v) is dict and 'status' in v and type(v['status']) is str) else _sound526)(v):
        return False
    return True
def _sound516(v):
    if not (_sound517 if (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started')) else _sound519)(v):
        return False
    return True
def _sound511(v):
    if not (_sound512 if (type(v) is dict and 'recording_url' in v) else _sound516)(v):
        return False
    return True
def _sound508(v):
    if not (_sound509 if (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record')))))) else _sound511)(v):
        return False
    return True
def _sound500(v):
    if not (_sound501 if (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v))) else _sound508)(v):
        return False
    return True
def _sound499(v):
    if not (_sound497 if (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T423 or _is_new(v['event'], _T423, _p422)))) else _sound500)(v):
        return False
    return True
def _sound498(v):
    if not (_sound497 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear')) else _sound499)(v):
        return False
    return True
def _sound496(v):
    if not (_sound497 if (type(v) is dict and 'action' in v and _f419(v['action'])) else _sound498)(v):
        return False
    return True
def _sound495(v):
    if not (_sound285 if (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T416 or _is_new(v['action'], _T416, _p415)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer')))) else _sound496)(v):
        return False
    return True
def _sound494(v):
    if not (_sound291 if (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'})) else _sound495)(v):
        return False
    return True
def _sound488(v):
    if not (_sound489 if (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict) else _sound494)(v):
        return False
    return True
def _sound487(v):
    if not (_sound233 if (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict))))) else _sound488)(v):
        return False
    return True
def _sound480(v):
    if not (_sound481 if (type(v) is dict and '_embedded' in v and _f402(v['_embedded'])) else _sound487)(v):
        return False
    return True
def _sound477(v):
    if not (_sound478 if (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2) else _sound480)(v):
        return False
    return True
def _sound464(v):
    if not (_sound465 if (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict)) else _sound477)(v):
        return False
    return True
def _sound392(v):
    if not (_sound271 if type(v) is list else _sound464)(v):
        return False
    return True
def _sound560(v):
    return (v is True or v is False)
def _p562(v):
    global _p562
    _p562 = re.compile('^-?(?:0|[1-9][0-9]*)(?:[.][0-9]+)?\\Z').search
    return _p562(v)
def _f563(v):
    return ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p562(v))
_T564 = set()  # _f563
def _f565(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p562(v)))
_T566 = set()  # _f565
def _sound561(v):
    return (type(v) is str and (v in _T566 or _is_new(v, _T566, _f565)))
def _sound567(v):
    return ((type(v) is int or type(v) is float) and -1 <= v <= 1)
def _sound568(v):
    return (type(v) is str and v in {'GET', 'POST'})
def _f570(v):
    return ((v.isascii() or is_plain(v, 0)) and ((not _meets6(v)) and (_meets10(v) or _p17(v) or _p18(v) or _p19(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p20(v)) or _p21(v) or _p22(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p23(v)) or _p24(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p25(v)) or _p26(v) or _p27(v) or _p28(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p29(v)) or _p30(v) or _p31(v) or ((not not (v.isascii() and v.isprintable() and ' ' not in v)) and _p32(v)) or ((not _p33(v)) and _p34(v)) or ((not _p33(v)) and _p35(v)) or _p36(v) or ((not _p33(v)) and _p37(v)) or ((not _p33(v)) and _p38(v)) or _p39(v) or _p40(v) or _p41(v))))
_T571 = set()  # _f570
def _sound569(v):
    return (type(v) is str and (v in _T571 or _is_new(v, _T571, _f570)))
def _sound572(v):
    return (type(v) is str and (v in _T121 or _is_new(v, _T121, _f120)))
def _sound573(v):
    return (type(v) is str and (v in _T161 or _is_new(v, _T161, _f160)))
def _sound574(v):
    return (type(v) is str and (v in _T224 or _is_new(v, _T224, _f223)))
def _sound575(v):
    return (type(v) is str and (v in _T222 or _is_new(v, _T222, _f221)))
def _sound576(v):
    return (type(v) is str and (v in _T118 or _is_new(v, _T118, _f117)))
def _sound577(v):
    return (type(v) is str and (v in _T132 or _is_new(v, _T132, _f131)))
def _sound579(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T127(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return True
def _sound578(v):
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
        if not _sound579(x):
            return False
        count += 1
    if not count == len(v):
        return False
    return ((not ('action' in v and (type(v['action']) is str and v['action'] == 'notify'))) or 'payload' in v)
_a581 = ASSERTIONS['x-known'](['websocket:connected', 'websocket:dtmf', 'websocket:cleared', 'websocket:notify'])
def _f583(v):
    return ((v.isascii() or is_plain(v, 0)) and _a581(v))
_T584 = set()  # _f583
def _sound582(v):
    return (type(v) is str and (v in _T584 or _is_new(v, _T584, _f583)))
def _sound585(v):
    return (type(v) is str and (v.isascii() or is_plain(v, 0)))
def _sound586(v):
    if not (type(v) is int and -EXACT < v < EXACT or type(v) is float and isfinite(v)):
        return False
    return (type(v) is int or type(v) is float)
_T587 = {'event': _sound582, 'content-type': _sound585, 'digit': _sound585, 'duration': _sound586, 'payload': _sound579}.get
def _sound580(v):
    if not type(v) is dict:
        return False
    for name, x in v.items():
        f = _T587(name)
        if f is None:
            f = type(name) is str and is_plain(name, 0) and _plain
        if not (f and f(x)):
            return False
    return 'event' in v
def _meets588(v):
    return type(v) is list
def _meets589(v):
    return (type(v) is dict and ('uuid' in v and 'status' in v and 'to' in v) and (type(v['to']) is list or type(v['to']) is dict))
def _meets590(v):
    return (type(v) is dict and ('uuid' in v and 'message' in v) and len(v) <= 2)
def _meets591(v):
    return (type(v) is dict and '_embedded' in v and _f402(v['_embedded']))
def _meets592(v):
    return (type(v) is dict and (('to' in v and (type(v['to']) is list or type(v['to']) is dict)) or ((not 'action' in v) and ('ncco' in v or 'answer_url' in v or 'answerUrl' in v or 'random_from_number' in v or ('from' in v and type(v['from']) is dict)))))
def _meets593(v):
    return (type(v) is dict and 'original_request' in v and type(v['original_request']) is dict)
def _meets594(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] in {'start', 'stop', 'Start', 'Stop', 'START', 'STOP'}))
def _meets595(v):
    return (type(v) is dict and ('destination' in v or ('action' in v and (type(v['action']) is str and (v['action'] in _T416 or _is_new(v['action'], _T416, _p415)))) or ((not ('conversationId' in v or 'conversation_id' in v or 'canSpeak' in v or 'canHear' in v or 'mute' in v)) and 'action' in v and (type(v['action']) is str and v['action'] == 'transfer'))))
def _meets596(v):
    return (type(v) is dict and 'action' in v and _f419(v['action']))
def _meets597(v):
    return (type(v) is dict and 'action' in v and (type(v['action']) is str and v['action'] == 'clear'))
def _meets598(v):
    return (type(v) is dict and 'event' in v and (type(v['event']) is str and (v['event'] in _T423 or _is_new(v['event'], _T423, _p422))))
def _meets599(v):
    return (type(v) is dict and ('error_title' in v or 'invalid_parameters' in v or ((('type' in v and (type(v['type']) is int or (type(v['type']) is float and v['type'].is_integer()))) or ('type' in v and 'detail' in v)) and 'title' in v)))
def _meets600(v):
    return (type(v) is dict and ('transcription_url' in v or ('status' in v and (type(v['status']) is str and v['status'] in {'transcribed', 'transcription_failed'})) or ((not 'recording_url' in v) and (('recording_uuid' in v and 'status' in v) or (('status' in v or 'recording_uuid' in v or 'conversation_uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'record'))))))
def _meets601(v):
    return (type(v) is dict and 'recording_url' in v)
def _meets602(v):
    return (type(v) is dict and (not ('from' in v or 'to' in v or 'timestamp' in v)) and ('uuid' in v and 'status' in v) and (type(v['status']) is str and v['status'] == 'started'))
def _meets603(v):
    return (type(v) is dict and 'status' in v and type(v['status']) is str)
def _meets604(v):
    return (type(v) is dict and ('conversation_uuid_from' in v or 'conversation_uuid_to' in v or (('conversation_uuid' in v or 'uuid' in v) and 'type' in v and (type(v['type']) is str and v['type'] == 'transfer'))))
def _meets605(v):
    return (type(v) is dict and (not 'eventUrl' in v) and ('dtmf' in v or 'speech' in v))
def _meets606(v):
    return (type(v) is dict and (not 'eventUrl' in v) and 'payload' in v)
def _meets607(v):
    return (type(v) is dict and 'reason' in v)
def _meets608(v):
    return (type(v) is dict and (('conversation_uuid' in v or 'uuid' in v or 'call_uuid' in v) and ('status' in v or ((not ('from_user' in v or 'endpoint_type' in v or 'region_url' in v or 'custom_data' in v)) and ('direction' in v or 'timestamp' in v)))))
def _meets609(v):
    return (type(v) is dict and ('conversation_uuid' in v or 'from_user' in v or 'endpoint_type' in v or 'region_url' in v or (('from' in v or 'to' in v or 'custom_data' in v) and 'uuid' in v)))
def _meets610(v):
    return (type(v) is dict and (('type' not in v or (type(v['type']) is str and v['type'] in {'phone', 'sip', 'websocket', 'app', 'vbc'})) or 'number' in v or 'uri' in v or 'user' in v or 'domain' in v or 'extension' in v) and 'type' in v and type(v['type']) is str)
def _meets611(v):
    return (type(v) is dict and ('stream_url' in v or 'streamUrl' in v))
def _meets612(v):
    return (type(v) is dict and 'digits' in v)
def _meets613(v):
    return (type(v) is dict and 'text' in v)
def _meets614(v):
    return (type(v) is dict and ('event_url' in v or ('eventUrl' in v and len(v) <= 1)))
#: By URI, whether any value meets a document, and is what a JSON reader makes.
SOUND: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/account/number.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/account/numbers.json': _sound44,
    'https://voiceschema.github.io/schemas/v1/action/connect.json': _sound47,
    'https://voiceschema.github.io/schemas/v1/action/conversation.json': _sound147,
    'https://voiceschema.github.io/schemas/v1/action/input.json': _sound168,
    'https://voiceschema.github.io/schemas/v1/action/notify.json': _sound189,
    'https://voiceschema.github.io/schemas/v1/action/pay.json': _sound191,
    'https://voiceschema.github.io/schemas/v1/action/record.json': _sound192,
    'https://voiceschema.github.io/schemas/v1/action/stream.json': _sound200,
    'https://voiceschema.github.io/schemas/v1/action/talk.json': _sound209,
    'https://voiceschema.github.io/schemas/v1/action/transfer.json': _sound227,
    'https://voiceschema.github.io/schemas/v1/action/wait.json': _sound232,
    'https://voiceschema.github.io/schemas/v1/call/create.json': _sound233,
    'https://voiceschema.github.io/schemas/v1/call/create-v2.json': _sound274,
    'https://voiceschema.github.io/schemas/v1/call/dtmf.json': _sound283,
    'https://voiceschema.github.io/schemas/v1/call/endpoint.json': _sound264,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/phone.json': _sound265,
    'https://voiceschema.github.io/schemas/v1/call/endpoint/sip.json': _sound266,
    'https://voiceschema.github.io/schemas/v1/call/input/dtmf.json': _sound284,
    'https://voiceschema.github.io/schemas/v1/call/modify.json': _sound285,
    'https://voiceschema.github.io/schemas/v1/call/stream.json': _sound288,
    'https://voiceschema.github.io/schemas/v1/call/talk.json': _sound290,
    'https://voiceschema.github.io/schemas/v1/caller-id.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/conversation/record.json': _sound291,
    'https://voiceschema.github.io/schemas/v1/conversation/stream.json': _sound288,
    'https://voiceschema.github.io/schemas/v1/conversation/talk.json': _sound298,
    'https://voiceschema.github.io/schemas/v1/endpoint.json': _sound112,
    'https://voiceschema.github.io/schemas/v1/endpoint/app.json': _sound139,
    'https://voiceschema.github.io/schemas/v1/endpoint/phone.json': _sound113,
    'https://voiceschema.github.io/schemas/v1/endpoint/sip.json': _sound119,
    'https://voiceschema.github.io/schemas/v1/endpoint/vbc.json': _sound140,
    'https://voiceschema.github.io/schemas/v1/endpoint/websocket.json': _sound130,
    'https://voiceschema.github.io/schemas/v1/format/dtmf.json': _sound299,
    'https://voiceschema.github.io/schemas/v1/format/e164.json': _sound300,
    'https://voiceschema.github.io/schemas/v1/format/l16.json': _sound303,
    'https://voiceschema.github.io/schemas/v1/format/sip-uri.json': _sound304,
    'https://voiceschema.github.io/schemas/v1/format/ssml.json': _sound307,
    'https://voiceschema.github.io/schemas/v1/format/url.json': _sound310,
    'https://voiceschema.github.io/schemas/v1/format/websocket-uri.json': _sound313,
    'https://voiceschema.github.io/schemas/v1/meta/configuration.json': _sound316,
    'https://voiceschema.github.io/schemas/v1/meta/document.json': _sound326,
    'https://voiceschema.github.io/schemas/v1/meta/report.json': _sound376,
    'https://voiceschema.github.io/schemas/v1/ncco.json': _sound271,
    'https://voiceschema.github.io/schemas/v1/payload.json': _sound392,
    'https://voiceschema.github.io/schemas/v1/response/call.json': _sound465,
    'https://voiceschema.github.io/schemas/v1/response/calls.json': _sound481,
    'https://voiceschema.github.io/schemas/v1/response/created.json': _sound517,
    'https://voiceschema.github.io/schemas/v1/response/error.json': _sound501,
    'https://voiceschema.github.io/schemas/v1/response/message.json': _sound478,
    'https://voiceschema.github.io/schemas/v1/value/advanced-machine-detection.json': _sound146,
    'https://voiceschema.github.io/schemas/v1/value/boolean.json': _sound560,
    'https://voiceschema.github.io/schemas/v1/value/decimal.json': _sound561,
    'https://voiceschema.github.io/schemas/v1/value/e164.json': _sound0,
    'https://voiceschema.github.io/schemas/v1/value/legs.json': _sound165,
    'https://voiceschema.github.io/schemas/v1/value/level.json': _sound567,
    'https://voiceschema.github.io/schemas/v1/value/loop.json': _sound208,
    'https://voiceschema.github.io/schemas/v1/value/method.json': _sound568,
    'https://voiceschema.github.io/schemas/v1/value/number-or-string.json': _sound469,
    'https://voiceschema.github.io/schemas/v1/value/one-url.json': _sound207,
    'https://voiceschema.github.io/schemas/v1/value/placeholder.json': _sound569,
    'https://voiceschema.github.io/schemas/v1/value/provider-options.json': _sound164,
    'https://voiceschema.github.io/schemas/v1/value/sip-uri.json': _sound572,
    'https://voiceschema.github.io/schemas/v1/value/speech-language.json': _sound573,
    'https://voiceschema.github.io/schemas/v1/value/string-or-null.json': _sound467,
    'https://voiceschema.github.io/schemas/v1/value/style.json': _sound208,
    'https://voiceschema.github.io/schemas/v1/value/talk-language.json': _sound574,
    'https://voiceschema.github.io/schemas/v1/value/text.json': _sound575,
    'https://voiceschema.github.io/schemas/v1/value/transcription.json': _sound159,
    'https://voiceschema.github.io/schemas/v1/value/url.json': _sound576,
    'https://voiceschema.github.io/schemas/v1/value/websocket-uri.json': _sound577,
    'https://voiceschema.github.io/schemas/v1/webhook/answer.json': _sound552,
    'https://voiceschema.github.io/schemas/v1/webhook/error.json': _sound548,
    'https://voiceschema.github.io/schemas/v1/webhook/event.json': _sound520,
    'https://voiceschema.github.io/schemas/v1/webhook/fallback.json': _sound489,
    'https://voiceschema.github.io/schemas/v1/webhook/input.json': _sound530,
    'https://voiceschema.github.io/schemas/v1/webhook/notify.json': _sound545,
    'https://voiceschema.github.io/schemas/v1/webhook/record.json': _sound512,
    'https://voiceschema.github.io/schemas/v1/webhook/transcription.json': _sound509,
    'https://voiceschema.github.io/schemas/v1/webhook/transfer.json': _sound527,
    'https://voiceschema.github.io/schemas/v1/websocket/command.json': _sound578,
    'https://voiceschema.github.io/schemas/v1/websocket/event.json': _sound580,
}
#: By location, whether a JSON value meets a condition of `payload`.
MEETS: dict[str, Callable[[object], Any]] = {
    'https://voiceschema.github.io/schemas/v1/payload.json#/if': _meets588,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-call/if': _meets589,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-message/if': _meets590,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-calls/if': _meets591,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-create/if': _meets592,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-fallback/if': _meets593,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/conversation-record/if': _meets594,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-modify/if': _meets595,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/lone-action/if': _meets596,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-command/if': _meets597,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-event/if': _meets598,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-error/if': _meets599,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-transcription/if': _meets600,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-record/if': _meets601,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/response-created/if': _meets602,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-event/if': _meets603,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-transfer/if': _meets604,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-input/if': _meets605,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-notify/if': _meets606,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-error/if': _meets607,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-event-without-status/if': _meets608,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/webhook-answer/if': _meets609,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/endpoint/if': _meets610,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-stream/if': _meets611,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-dtmf/if': _meets612,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-talk/if': _meets613,
    'https://voiceschema.github.io/schemas/v1/payload.json#/$defs/call-input-dtmf/if': _meets614,
}
def recognise(v: object) -> tuple[str, str]:
    """As `Engine.recognise`."""
    if _meets588(v):
        return ('https://voiceschema.github.io/schemas/v1/ncco.json', 'ncco')
    if _meets589(v):
        return ('https://voiceschema.github.io/schemas/v1/response/call.json', 'response/call')
    if _meets590(v):
        return ('https://voiceschema.github.io/schemas/v1/response/message.json', 'response/message')
    if _meets591(v):
        return ('https://voiceschema.github.io/schemas/v1/response/calls.json', 'response/calls')
    if _meets592(v):
        return ('https://voiceschema.github.io/schemas/v1/call/create.json', 'call/create')
    if _meets593(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/fallback.json', 'webhook/fallback')
    if _meets594(v):
        return ('https://voiceschema.github.io/schemas/v1/conversation/record.json', 'conversation/record')
    if _meets595(v):
        return ('https://voiceschema.github.io/schemas/v1/call/modify.json', 'call/modify')
    if _meets596(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/lone-action/then', '')
    if _meets597(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-command/then', '')
    if _meets598(v):
        return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/websocket-event/then', '')
    if _meets599(v):
        return ('https://voiceschema.github.io/schemas/v1/response/error.json', 'response/error')
    if _meets600(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transcription.json', 'webhook/transcription')
    if _meets601(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/record.json', 'webhook/record')
    if _meets602(v):
        return ('https://voiceschema.github.io/schemas/v1/response/created.json', 'response/created')
    if _meets603(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets604(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/transfer.json', 'webhook/transfer')
    if _meets605(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/input.json', 'webhook/input')
    if _meets606(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/notify.json', 'webhook/notify')
    if _meets607(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/error.json', 'webhook/error')
    if _meets608(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/event.json', 'webhook/event')
    if _meets609(v):
        return ('https://voiceschema.github.io/schemas/v1/webhook/answer.json', 'webhook/answer')
    if _meets610(v):
        return ('https://voiceschema.github.io/schemas/v1/endpoint.json', 'endpoint')
    if _meets611(v):
        return ('https://voiceschema.github.io/schemas/v1/call/stream.json', 'call/stream')
    if _meets612(v):
        return ('https://voiceschema.github.io/schemas/v1/call/dtmf.json', 'call/dtmf')
    if _meets613(v):
        return ('https://voiceschema.github.io/schemas/v1/call/talk.json', 'call/talk')
    if _meets614(v):
        return ('https://voiceschema.github.io/schemas/v1/call/input/dtmf.json', 'call/input/dtmf')
    return ('https://voiceschema.github.io/schemas/v1/payload.json#/$defs/unrecognised', '')
