// Loaded on demand as one piece. The library is CommonJS, whose names a bundle only knows when they are imported by name.
export {ClientAuthentication, gaxios, OAuth2Client} from 'google-auth-library';
export {HttpsProxyAgent} from 'https-proxy-agent';
